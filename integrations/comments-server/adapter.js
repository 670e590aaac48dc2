/**
 * An adapter for the server beside it, for a page at the same origin.
 *
 * @param root the URL where a proxy has the server, such as `/comments-api`.
 * @param ask for tests.
 */
export function serverComments(root, ask = fetch) {
  const request = async (path, body) => {
    const answer = await ask(root + path, {
      credentials: 'same-origin',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const given = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(given.kind), { kind: given.kind });
    return given;
  };
  const given = (query) =>
    new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined));
  return {
    session: () => request('/session'),
    list: (query) => request(`/comments?${given(query)}`),
    add: (comment) => request('/comments', comment),
    report: (id) => request('/report', { id }),
    remove: (id) => request('/remove', { id }),
  };
}
