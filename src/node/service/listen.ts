import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { serviceHandler } from './handler.js';
import { Problem } from './problem.js';

/** The deadlines for the headers of a request, and for the whole request, in milliseconds. */
const PATIENCE = 10_000;
/** How long a browser's connection is kept for its next request, in milliseconds. */
const KEPT = 65_000;
/** The maximum number of bytes of all headers, including the URL. */
const LONGEST_HEADERS = 16_384;
const MOST_CONNECTIONS = 2000;
/** How long requests may take to end when the server stops, in milliseconds. */
const GRACE = 10_000;

export interface Listening {
  /** With the chosen port, if any free one was allowed. */
  readonly url: string;
  /** Accepts no more requests, answers the current ones, and resolves when that is done. */
  stop(): Promise<void>;
}

/** Listens for requests, within limits. */
export async function listen(
  handler: ReturnType<typeof serviceHandler>,
  port: number,
  host: string,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: PATIENCE,
      requestTimeout: PATIENCE,
      keepAliveTimeout: KEPT,
      maxHeaderSize: LONGEST_HEADERS,
    },
    (request, response) => void handler(request, response),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return;
    const isLong = code === 'HPE_HEADER_OVERFLOW';
    const { status, title, body } = isLong
      ? new Problem(431, 'Request Header Fields Too Large', 'Send a shorter URL and headers.')
      : new Problem(400, 'Bad Request', 'This is not HTTP/1.1.');
    socket.end(
      `HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\n` +
        `access-control-allow-origin: *\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
        `connection: close\r\n\r\n${body}`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
