/*
 * What the page of the list (Partner directory, List) gives the editor that is in its frame:
 *
 *   window.partnerDirectoryList = { load(): Promise<string>, save(text: string): Promise<void> }
 *
 * The editor is `editor.html#wordpress`, of the same origin, and reaches it as `window.parent.partnerDirectoryList`.
 * `load` gives the list as JSON, or an empty text where there is none yet. `save` keeps a text as the list; it
 * rejects with an Error whose message is a sentence for the keeper, and the list is then as it was.
 */
(() => {
  const { apiFetch } = wp;
  const PATH = '/partner-directory/v1/feed';
  /** The version that the editor has, as an entity tag; none before it has loaded the list. */
  let loaded = '';

  async function load() {
    const response = await apiFetch({ path: PATH, parse: false, cache: 'no-store' }).catch(
      (failure) => failure,
    );
    if (response.status === 404) return '';
    if (!response.ok) throw new Error(response.message ?? response.statusText);
    loaded = response.headers.get('etag') ?? '';
    return response.text();
  }

  async function save(text) {
    const headers = { 'Content-Type': 'text/plain;charset=utf-8' };
    if (loaded) headers['If-Match'] = loaded;
    const options = { path: PATH, method: 'POST', body: text, headers };
    const answer = await apiFetch(options).catch((failure) => {
      throw new Error(failure.message);
    });
    loaded = `"${answer.version}"`;
    // The form of the page goes on from there.
    document.querySelector('#partner-directory-version').value = answer.version;
    document.querySelector('#partner-directory-list').value = text;
  }

  window.partnerDirectoryList = { load, save };
})();
