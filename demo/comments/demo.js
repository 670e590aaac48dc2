import { memoryComments } from '../../dist/comments/memory.js';

/** Of this demo alone: what is in it ends with the tab. */
const KEY = 'partner-directory-demo-comments';

const FIRST = {
  comments: [
    {
      id: 'first',
      organization: 'link-ethiopia',
      author: 'A teacher in Gower',
      date: '2026-02-11T09:30:00Z',
      text: 'Patient, and quick to answer. Our Year 5s have written to Gondar for three years now.',
      isApproved: true,
      isReported: false,
    },
    {
      id: 'second',
      author: 'Link co-ordinator',
      date: '2026-03-02T15:05:00Z',
      text: 'Which of these have helped a special school to find a partner?',
      isApproved: true,
      isReported: false,
    },
  ],
};

const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? FIRST;
  } catch {
    return FIRST;
  }
};

const keep = (state) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Where nothing may be kept, the demo forgets with the page.
  }
};

const memory = memoryComments(read(), keep);
const page = (name) =>
  new URL(`../${name}.html?return={return}`, import.meta.url).href
    .replaceAll('%7B', '{')
    .replaceAll('%7D', '}');

/** Comments as a server of your own would keep them. Whoever comes here may be anybody, and the moderator. */
export const comments = Object.assign(memory, {
  session: async () => ({
    name: memory.state.user,
    loginUrl: page('login'),
    registerUrl: page('register'),
    logoutUrl: page('logout'),
  }),
});

/** Goes back to where a visitor came from, if that is a page of this site. */
export function goBack() {
  const back = new URL(
    new URLSearchParams(location.search).get('return') ?? 'index.html',
    location.href,
  );
  location.assign(back.origin === location.origin ? back.href : 'index.html');
}
