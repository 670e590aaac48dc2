import { comments } from './demo.js';

for (const directory of document.querySelectorAll('partner-directory:not([no-community])')) {
  directory.comments = comments;
}
