import { addToDirectories } from '../add-feature.js';
import { serviceFinder } from './service-finder.js';

void addToDirectories(serviceFinder);
