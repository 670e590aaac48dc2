export * from '../features/comments/memory.js';
