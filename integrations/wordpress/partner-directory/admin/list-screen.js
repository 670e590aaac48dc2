/*
 * What the page of the list (Partner directory, List) gives the editor that is in its frame:
 *
 *   window.partnerDirectoryList = { load(): Promise<string>, save(text: string): Promise<void>, language: string,
 *     fragment: string }
 *
 * The editor is `editor.html#wordpress`, of the same origin, and reaches it as `window.parent.partnerDirectoryList`.
 * `load` gives the list as JSON, or an empty text where there is none yet. `save` keeps a text as the list; it
 * rejects with an Error whose message is a sentence for the keeper, and the list is then as it was. `language` is the
 * BCP 47 tag of the screen. `fragment` is that of its URL: a link with a correction has it there. The editor's side is `src/editor/files/host-list.ts`.
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
    // Where the page has a form as well, it goes on from there.
    const form = document.querySelector('#partner-directory-list')?.form;
    if (form) Object.assign(form.elements.list, { value: text });
    if (form) Object.assign(form.elements.version, { value: answer.version });
  }

  const language = document.documentElement.lang;
  const { hash: fragment } = location;
  window.partnerDirectoryList = { load, save, language, fragment };
})();
