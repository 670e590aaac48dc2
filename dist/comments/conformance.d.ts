export * from '../features/comments/conformance.js';
