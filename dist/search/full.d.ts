export { memorySource as fullSource } from './memory.js';
