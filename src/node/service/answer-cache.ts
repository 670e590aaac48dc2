import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An answer as it is sent. */
export interface Sent {
  readonly body: Buffer;
  /** The compressed body, if that is smaller. */
  readonly gzip: Buffer | undefined;
  /** RFC 9110, section 8.8.3. */
  readonly etag: string;
}

/** The size in bytes up to which compressing saves nothing. */
const SMALL = 1024;

export function sentOf(text: string): Sent {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, gzip: body.length < SMALL ? undefined : gzipSync(body, { level: 4 }), etag };
}

/** Keeps the latest answers, up to a number of bytes. */
export function answerCache(mostBytes: number) {
  const kept = new Map<string, Sent>();
  let bytes = 0;
  const sizeOf = (key: string, { body, gzip }: Sent) =>
    2 * key.length + body.length + (gzip?.length ?? 0);
  const drop = (key: string) => {
    const sent = kept.get(key);
    if (!sent) return;
    kept.delete(key);
    bytes -= sizeOf(key, sent);
  };
  return {
    get(key: string): Sent | undefined {
      const sent = kept.get(key);
      if (!sent) return undefined;
      kept.delete(key);
      kept.set(key, sent);
      return sent;
    },
    set(key: string, sent: Sent): void {
      drop(key);
      kept.set(key, sent);
      bytes += sizeOf(key, sent);
      for (const [oldest] of kept) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    clear(): void {
      kept.clear();
      bytes = 0;
    },
  };
}

export type AnswerCache = ReturnType<typeof answerCache>;
