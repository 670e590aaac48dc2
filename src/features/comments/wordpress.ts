import { type CommentPage, type CommentsAdapter, CommentsError, type Session } from './adapter.js';

/** A comment as WordPress with our plugin returns it. */
interface WordPressComment {
  readonly id: number;
  readonly author_name: string;
  readonly date_gmt: string;
  readonly directory_text: string;
  readonly directory_own: boolean;
  readonly status?: string;
}

interface WordPressSession {
  readonly name?: string;
  readonly closed?: boolean;
  readonly login_url?: string;
  readonly register_url?: string;
  readonly logout_url?: string;
  readonly nonce_url?: string;
}

const FIELDS = 'id,author_name,date_gmt,status,directory_text,directory_own';
const OURS = 'partner-directory/v1/comments';

/** The kind of failure, by the code in WordPress's response, or else by its status (RFC 9110). */
function kindOf(code: string, status: number) {
  if (/closed|draft_post|trash_post/.test(code)) return 'closed';
  if (/flood/.test(code) || status === 429) return 'too-fast';
  if (status === 401 || /nonce|login_required/.test(code)) return 'log-in';
  return status < 500 ? 'refused' : 'unreachable';
}

/**
 * Comments in WordPress, by its own REST API and our plugin's additions to it. The browser sends
 * its cookies only to this URL. The nonce, which proves that the request comes from our page, is
 * fetched separately, so that the page itself may come from a cache.
 *
 * @param root of the REST API: `https://…/wp-json/` or `https://…/?rest_route=/`.
 * @param post the id of the post that has the comments.
 */
export function wordPressComments(root: string, post: string): CommentsAdapter {
  let nonce = '';
  let nonceUrl: string | undefined;

  const ask = async (path: string, query: Readonly<Record<string, string>>, method = 'GET') => {
    const url = new URL(root + path);
    const given: RequestInit = { credentials: 'include', cache: 'no-store' };
    const headers = new Headers(nonce ? { 'x-wp-nonce': nonce } : {});
    if (method === 'GET') {
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    } else {
      headers.set('content-type', 'application/json');
      given.body = JSON.stringify(query);
    }
    return fetch(url, { ...given, method, headers });
  };

  /** A nonce for the person whose cookie is logged in. WordPress answers `0` for others. */
  const renew = async () => {
    const answer =
      nonceUrl && (await fetch(nonceUrl, { credentials: 'include', cache: 'no-store' }));
    const text = answer ? await answer.text() : '';
    nonce = /^\w{2,20}$/.test(text) ? text : '';
  };

  const failure = async (answer: Response) => {
    const { code = '' } = await answer.json().catch(() => ({}));
    return { code: `${code}`, status: answer.status };
  };

  /** Sends a request, and again with a new nonce if this one has expired. */
  const request = async (path: string, query = {}, method = 'GET'): Promise<Response> => {
    let answer = await ask(path, query, method);
    if (answer.ok) return answer;
    let { code, status } = await failure(answer);
    if (/nonce/.test(code) || status === 401) {
      await renew();
      if (nonce || method === 'GET') {
        answer = await ask(path, query, method);
        if (answer.ok) return answer;
        ({ code, status } = await failure(answer));
      }
    }
    throw new CommentsError(kindOf(code, status));
  };

  const read = (given: WordPressComment) => ({
    id: `${given.id}`,
    author: given.author_name,
    // Without a zone, it is UTC.
    date: `${given.date_gmt}Z`,
    text: given.directory_text,
    isAwaiting: given.status !== 'approved',
    isOwn: given.directory_own,
  });

  const about = (organization = '') => ({ post, directory_organization: organization });

  return {
    async session(): Promise<Session> {
      nonce = '';
      let session: WordPressSession = await (await request(OURS, { post })).json();
      nonceUrl = session.nonce_url;
      await renew();
      if (nonce) session = await (await request(OURS, { post })).json();
      return {
        name: session.name || undefined,
        isClosed: session.closed,
        loginUrl: session.login_url,
        registerUrl: session.register_url,
        logoutUrl: session.logout_url,
      };
    },
    async list({ organization, after = '1' }): Promise<CommentPage> {
      const answer = await request('wp/v2/comments', {
        ...about(organization),
        ...{ order: 'asc', orderby: 'date_gmt', per_page: '20', page: after, _fields: FIELDS },
      });
      const comments: WordPressComment[] = await answer.json();
      const pages = Number(answer.headers.get('x-wp-totalpages'));
      const isLast = !(Number(after) < pages);
      // WordPress does not let an author read what awaits approval: our plugin does.
      const own: WordPressComment[] =
        isLast && nonce ? await (await request(`${OURS}/own`, about(organization))).json() : [];
      return {
        comments: [...comments, ...own].map(read),
        total: Number(answer.headers.get('x-wp-total')),
        next: isLast ? undefined : `${Number(after) + 1}`,
      };
    },
    async add({ organization, text }) {
      const given = { ...about(organization), content: text };
      return read(await (await request('wp/v2/comments', given, 'POST')).json());
    },
    async report(id) {
      await request(`${OURS}/${id}/report`, {}, 'POST');
    },
    async remove(id) {
      await request(`${OURS}/${id}`, {}, 'DELETE');
    },
  };
}
