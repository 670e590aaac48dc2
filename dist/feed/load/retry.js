/** How often a feed is fetched again without anybody asking for it. */
const RETRIES = 2;
/**
 * The average time before the first of them, in milliseconds. It doubles before each further one.
 */
const BACK_OFF = 500;
/** The longest `Retry-After` that is obeyed, in milliseconds. */
const LONGEST_WAIT = 10_000;
/**
 * Milliseconds to wait before a feed is fetched again, spread at random so that the visitors of a
 * server that comes back do not all come at once. Undefined if that is of no use: the failure is
 * permanent, there were enough attempts, or the server asks for a longer wait.
 *
 * @param tries how often it has been fetched again already
 */
function retryDelay({ reason, response }, tries) {
    const status = response?.status ?? 0;
    const mayPass = /network|timeout/.test(reason) || status === 429 || status >= 500;
    const wanted = retryAfter(response?.headers.get('retry-after') ?? '');
    if (!mayPass || tries >= RETRIES || wanted > LONGEST_WAIT)
        return undefined;
    return wanted + BACK_OFF * 2 ** tries * (0.5 + Math.random());
}
/** Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, section 10.2.3). */
function retryAfter(value) {
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return wait > 0 ? wait : 0;
}

export { retryDelay };
