import "./support/axe.js";
import { STATES } from './support/states.js';
const axe = (window as any).axe;
describe('probe', () => {
  for (const s of ['loaded', 'filtered', 'failed']) it(s, async () => {
    const el = await (STATES as any)[s]();
    el.parentElement.style.cssText += 'color-scheme:dark;background:Canvas;color:CanvasText';
    const r = await axe.run(el.parentElement);
    const t = (o: any[]) => o.map((x) => `${x.id} ${x.nodes.length} ${x.nodes.slice(0,3).map((n: any) => n.html.slice(0,80) + ' ' + n.any.concat(n.all).map((a: any) => a.message).join())}`).join('\n');
    console.log('INC', t(r.incomplete));
    console.log('PASS', r.passes.map((x: any) => x.id + x.nodes.length).join(' '));
  });
});
