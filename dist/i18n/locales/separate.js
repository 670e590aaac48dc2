import am from './am.js';
import ar from './ar.js';
import bn from './bn.js';
import es from './es.js';
import fr from './fr.js';
import ga from './ga.js';
import gd from './gd.js';
import hi from './hi.js';
import pa from './pa.js';
import pl from './pl.js';
import pt from './pt.js';
import ro from './ro.js';
import so from './so.js';
import sw from './sw.js';
import uk from './uk.js';
import ur from './ur.js';

/** Every language that is not in the one file. A page loads the one that it needs. */
const SEPARATE = [am, ar, bn, es, fr, ga, gd, hi, pa, pl, pt, ro, so, sw, uk, ur];

export { SEPARATE };
