import { resolve } from 'node:path';
import { minifyCss, minifyHtml } from './minify-templates.js';

/** A module that no file holds, whose imports are relative to the project's folder. */
export function entry(name, code) {
  const id = resolve(name);
  return {
    name: 'entry',
    resolveId: (source) => (source === name ? id : null),
    load: (path) => (path === id ? code : null),
  };
}

const TAGS = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/** Minifies our own css``, html`` and svg`` templates. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/.cache/build/')) return null;
      const edits = [];
      for (const node of nodesOf(this.parse(code))) {
        const minify = node.type === 'TaggedTemplateExpression' && TAGS[node.tag.name];
        if (!minify) continue;
        const { quasis } = node.quasi;
        const minified = minify(quasis.map((quasi) => quasi.value.raw));
        quasis.forEach((quasi, i) => edits.push([quasi.start, quasi.end, minified[i]]));
      }
      // From the end, so that an edit moves no position that is still to come; an inner template
      // lies in a hole of its outer one, so that no two edits overlap.
      edits.sort(([a], [b]) => b - a);
      let out = code;
      for (const [start, end, text] of edits) out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}

function* nodesOf(node) {
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) {
    if (value && typeof value === 'object') yield* nodesOf(value);
  }
}
