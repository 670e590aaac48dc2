const NAME = 'partner-directory';

/**
 * What the one-file build does before anything else. Lit makes its Trusted Types policy when it is
 * imported, and throws where a page's list of policies does not have it. Here the policy has our
 * name, and where there can be none and the page insists on one, nothing is registered, so that
 * the fallback content stays. The same where a default policy of the page takes comments away,
 * which templates are made of. A second copy of the script makes no policy: it registers nothing.
 *
 * Old libraries put a class of their own on `window.Event`: all in the file extend the browser's.
 */
export const intro = `
const Event = Object.getPrototypeOf(UIEvent);
let policy;
if (!customElements.get('${NAME}')) {
  try {
    policy = globalThis.trustedTypes?.createPolicy('${NAME}', {createHTML: (html) => html});
  } catch {}
  try {
    const p = document.createElement('p');
    p.innerHTML = policy ? policy.createHTML('<?>') : '<?>';
    p.firstChild.data;
  } catch {
    console.warn('${NAME}: not started, because the page has no trusted-types ${NAME}.');
    return;
  }
}`;

// By file of Lit: texts, and what stands in their place.
const EDITS = {
  'lit-html/lit-html.js': [
    ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'policy'],
    [',(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element/lit-element.js': [['(s.litElementVersions??=[]).push("4.2.2");', '']],
  '@lit/reactive-element/reactive-element.js': [
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // What decorators keep of a class.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);' +
        'if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
};

/**
 * Gives Lit the policy of `intro`, and leaves nothing of it on `window`. Fails the build where Lit
 * no longer has one of the texts exactly once.
 */
export function litInScript() {
  const left = new Set(Object.keys(EDITS));
  return {
    name: 'lit-in-script',
    transform(code, id) {
      const file = Object.keys(EDITS).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!file) return null;
      left.delete(file);
      return {
        code: EDITS[file].reduce((text, [target, replacement]) => {
          const parts = text.split(target);
          if (parts.length !== 2) this.error(`${file} no longer has one “${target}”.`);
          return parts.join(replacement);
        }, code),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && left.size) this.error(`Not part of the bundle: ${[...left].join(', ')}.`);
    },
  };
}
