import { type Correction, encodeCorrection } from '../../feed/correction.js';

/** The maximum length of a link to a mail program. Some cut longer ones silently. */
const LONGEST_MAIL = 1600;
const LONGEST_LINK = 1900;

export interface Message {
  readonly subject: string;
  /** What is wrong, in words. */
  readonly text: string;
  /** The text above the link to the keeper's page. */
  readonly toApply: string;
  readonly correction: Correction;
}

/**
 * A link that opens a message in the visitor's mail program. It ends with a link to the keeper's
 * page, if that is known and there is room.
 *
 * @returns undefined if the message is too long.
 */
export async function mailFor(
  to: string,
  { subject, text, toApply, correction }: Message,
  editor: string | undefined,
): Promise<string | undefined> {
  const link = editor && `${editor}#correction=${await encodeCorrection(correction)}`;
  const bodies = link ? [`${text}\n\n${toApply}\n${link}`, text] : [text];
  const address = encodeURIComponent(to).replaceAll('%40', '@');
  for (const body of bodies) {
    const fields = Object.entries({ subject, body: body.replaceAll('\n', '\r\n') });
    const query = fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const href = `mailto:${address}?${query}`;
    if (body.length < LONGEST_MAIL && href.length < LONGEST_LINK) return href;
  }
  return undefined;
}

/** Sends a correction to a server, as JSON Patch (RFC 6902), with nothing about the visitor. */
export async function post(url: string, correction: Correction): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json-patch+json' },
      body: JSON.stringify(correction),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return ok;
  } catch {
    return false;
  }
}
