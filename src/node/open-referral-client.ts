import { isRecord, type JsonObject } from '../keeper/json.js';
import { recordsIn } from '../keeper/open-referral.js';
import { download, HttpError } from './source.js';

/** How a source is read. */
export interface ReferralClientOptions {
  /** Whether each service is fetched separately: lists of services have fewer details. */
  readonly withDetails: boolean;
  readonly maxPages: number;
  readonly onProgress: (what: string, done: number, all: number) => void;
  /** Waits. Tests replace it. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** How many services are fetched at a time. */
const TOGETHER = 4;
/** How often one URL is tried. */
const TRIES = 3;

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * All records of an Open Referral API, page by page.
 *
 * @param from URL of the API, or of its `/services` or `/organizations`.
 */
export async function fetchReferral(
  from: string,
  { withDetails, maxPages, onProgress, wait = sleep }: ReferralClientOptions,
): Promise<readonly JsonObject[]> {
  const url = new URL(from);
  if (!/\/(?:services|organizations)\/?$/.test(url.pathname)) {
    url.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
  }
  const records: JsonObject[] = [];
  let pages = 1;
  for (let page = 1; page <= Math.min(pages, maxPages); page += 1) {
    url.searchParams.set('page', `${page}`);
    const document = await fetchJson(url.href, wait);
    const found = recordsIn(document);
    if (page === 1) pages = pagesOf(document);
    records.push(...found);
    onProgress('Pages', page, pages);
    if (!found.length) break;
  }
  if (!withDetails || !url.pathname.replace(/\/$/, '').endsWith('services')) return records;
  return detailsOf(url, records, onProgress, wait);
}

function pagesOf(document: unknown): number {
  const { total_pages: now, totalPages: before } = isRecord(document) ? document : {};
  const pages = Number(now ?? before ?? 1);
  return Number.isSafeInteger(pages) && pages > 0 ? pages : 1;
}

async function detailsOf(
  list: URL,
  records: readonly JsonObject[],
  onProgress: ReferralClientOptions['onProgress'],
  wait: (milliseconds: number) => Promise<void>,
): Promise<readonly JsonObject[]> {
  const made = [...records];
  const waiting = records.entries();
  let done = 0;
  const worker = async () => {
    for (const [index, { id }] of waiting) {
      const url = new URL(list);
      url.search = '';
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(String(id))}`;
      const [detail] = recordsIn(await fetchJson(url.href, wait, true));
      if (detail) made[index] = { ...made[index], ...detail };
      done += 1;
      onProgress('Services', done, records.length);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return made;
}

/** @param isOptional a missing document is not an error. */
async function fetchJson(
  url: string,
  wait: (milliseconds: number) => Promise<void>,
  isOptional = false,
): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    try {
      const bytes = await download(url, 'application/json');
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new Error(`${url}: it is not JSON.`, { cause: error });
      const status = error instanceof HttpError ? error.status : 0;
      if (isOptional && (status === 404 || status === 410)) return undefined;
      if (tried === TRIES || !(status === 429 || status >= 500)) throw error;
      await wait(error instanceof HttpError ? error.retryAfter : 1000);
    }
  }
}
