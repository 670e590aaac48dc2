import { copies, show } from './code.js';

const byId = (id) => document.getElementById(id);

const describe = {
  'directory-load': ({ feed, problems }) =>
    `${feed.organizations.length} organisations, ${problems.length} repairs`,
  'directory-error': ({ error }) => error.message,
  'directory-filter': ({ query, total }) => `query “${query}”, ${total} found`,
  'org-contact': ({ org, kind, value, action }) => `${org.name}: ${kind} ${value}, ${action}`,
};

function record(event) {
  const entry = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = event.type;
  const detail = document.createElement('span');
  detail.textContent = describe[event.type](event);
  entry.append(name, detail);
  const log = byId('log');
  log.prepend(entry);
  while (log.children.length > 6) log.lastElementChild.remove();
}

for (const type of Object.keys(describe)) {
  byId('watched').addEventListener(type, record);
}

byId('watched').addEventListener('click', (event) => {
  if (event.composedPath().some(({ href }) => href)) event.preventDefault();
});

for (const [id, kind] of [
  ['embed', 'html'],
  ['listener', 'js'],
]) {
  const figure = byId(id);
  const code = figure.querySelector('code');
  const text = code.textContent;
  show(code, text, kind);
  copies(figure.querySelector('.copy'), () => text, code);
}
