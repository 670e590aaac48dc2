import type { Client } from '@opensearch-project/opensearch';

/**
 * The official client, which is only there where somebody has installed it.
 *
 * @param requestTimeout milliseconds that the engine has for an answer.
 * @throws Error that says what to do.
 */
export async function clientOf(node: string, requestTimeout = 10_000): Promise<Client> {
  try {
    const { Client } = await import('@opensearch-project/opensearch');
    return new Client({ node, requestTimeout, maxRetries: 2 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Error('Install its client first: npm install @opensearch-project/opensearch', {
      cause,
    });
  }
}

/** Whether an index or alias is not there. */
export const isMissing = (error: unknown): boolean =>
  (error as { statusCode?: number }).statusCode === 404;
