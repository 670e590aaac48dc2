import { commentsServer } from './server.js';

// A proxy in front of it has to log people in, and to remove this header from what visitors send.
commentsServer({ userOf: ({ headers }) => headers['x-remote-user'] }).listen(8090, '127.0.0.1');
