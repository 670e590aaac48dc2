/**
 * Attacks on a page by what a feed says, and for each the mistake of a careless widget that lets it
 * in. Each tells of its success by a message with its number.
 */
export interface Attack {
  /** In it `CALL` is the script that tells, and `ID` the number. */
  readonly payload: string;
  readonly mistake: Mistake;
}

/** Told of a success that no script of the payload can tell of. */
type Tell = () => void;

const click = (element: HTMLElement) => element.click();

/** Does to an element what visitors do. */
function use(element: Element): void {
  for (const type of ['pointerenter', 'mouseover', 'mousemove', 'keydown', 'input', 'toggle']) {
    element.dispatchEvent(new Event(type, { bubbles: true }));
  }
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  // A window that is not in front has the focus, and says nothing of it.
  if (!document.hasFocus()) element.dispatchEvent(new FocusEvent('focus'));
  element.click();
}

/** Whether a link leads where no feed may lead, or does not lead where it seems to. */
export function isHarmful(link: HTMLAnchorElement): boolean {
  const { protocol, username, password, href, host } = link;
  const written = link.getAttribute('href') ?? '';
  if (protocol === 'mailto:') return /[?&,;]|%0[ad]|%2c|@.*@/i.test(href);
  if (protocol === 'tel:') return !/^tel:\+?\d+(;ext=\d+)?$/.test(href);
  if (!/^https?:$/.test(protocol) || username || password) return true;
  return !/^https?:\/\//i.test(written) && host !== location.host;
}

function link(host: HTMLElement, href: string, tell: Tell): void {
  const anchor = document.createElement('a');
  anchor.setAttribute('href', href);
  host.append(anchor);
  // A script in an address runs where the link is followed; nothing else may leave the page.
  if (anchor.protocol !== 'javascript:') {
    anchor.addEventListener('click', (event) => event.preventDefault());
    if (isHarmful(anchor)) anchor.addEventListener('click', tell);
  }
  click(anchor);
}

function markup(host: HTMLElement, html: string): void {
  host.innerHTML = html;
  for (const element of host.querySelectorAll('*')) use(element);
}

/** @returns whether what a careless script looks for by name is another thing than before. */
function isClobbered(host: HTMLElement, name: string): boolean {
  host.innerHTML = '<form><input></form>';
  const form = host.firstElementChild as HTMLFormElement;
  const read = (): unknown[] => [
    Reflect.get(form, name),
    Reflect.get(document, name),
    Reflect.get(window, name),
  ];
  const before = read();
  form.firstElementChild?.setAttribute('name', name);
  const image = document.createElement('img');
  host.append(image);
  image.id = image.name = name;
  const after = read();
  host.replaceChildren();
  return after.some((each, index) => each !== before[index]);
}

/** Whether an attack's animation runs in a shadow tree, which its events do not leave. */
export const isAnimated = (root: ShadowRoot): boolean =>
  root
    .getAnimations()
    .some((each) => each instanceof CSSAnimation && each.animationName.startsWith('attack-'));

function merge(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(source)) {
    const inner = target[key];
    const isDeep = typeof value === 'object' && value !== null;
    if (isDeep && (typeof inner === 'object' || typeof inner === 'function') && inner) {
      merge(inner as Record<string, unknown>, value as Record<string, unknown>);
    } else target[key] = value;
  }
}

/** Twins of the widget, each with one mistake: they must fall, or the attack is none. */
export const MISTAKES = {
  'text as markup': (host: HTMLElement, text: string) => markup(host, `<div>${text}</div>`),
  'text in a quoted attribute': (host: HTMLElement, text: string) =>
    markup(host, `<a title="${text}">A</a>`),
  'text in a single-quoted attribute': (host: HTMLElement, text: string) =>
    markup(host, `<a title='${text}'>A</a>`),
  'text in a bare attribute': (host: HTMLElement, text: string) =>
    markup(host, `<a title=${text}>A</a>`),
  'an address as markup': (host: HTMLElement, text: string) =>
    markup(host, `<a href="${text}">A</a>`),
  'an address in a link': link,
  'an address in a frame': (host: HTMLElement, text: string) => {
    host.append(Object.assign(document.createElement('iframe'), { src: text }));
  },
  'an address in a form': (host: HTMLElement, text: string) => {
    const form = document.createElement('form');
    form.action = text;
    host.append(form);
    form.requestSubmit();
  },
  'an e-mail address': (host: HTMLElement, text: string, tell: Tell) =>
    link(host, `mailto:${text}`, tell),
  'a telephone number': (host: HTMLElement, text: string, tell: Tell) =>
    link(host, `tel:${text}`, tell),
  'text in a script': (host: HTMLElement, text: string) => {
    const script = document.createElement('script');
    script.textContent = `void "${text}"`;
    host.append(script);
  },
  'text in a handler': (host: HTMLElement, text: string) => {
    host.setAttribute('onclick', `void '${text}'`);
    click(host);
  },
  'text as a template': (_host: HTMLElement, text: string) => {
    new Function(`return \`${text}\``)();
  },
  'text with braces': (_host: HTMLElement, text: string) => {
    for (const [, code = ''] of text.matchAll(/(?:\{\{|<%=)(.*?)(?:\}\}|%>)/g))
      new Function(code)();
  },
  'text in a style': (host: HTMLElement, text: string) =>
    host.setAttribute('style', `color: ${text}`),
  'text in a style sheet': (host: HTMLElement, text: string) => {
    host.innerHTML = `<style>.none { color: ${text} }</style><p>A</p>`;
  },
  'text as a class': (host: HTMLElement, text: string) => {
    host.className = text;
  },
  'text as a part': (host: HTMLElement, text: string, tell: Tell) => {
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    root.firstElementChild?.setAttribute('part', text);
    if (isAnimated(root)) tell();
  },
  'an id as an id': (host: HTMLElement, text: string, tell: Tell) => {
    if (isClobbered(host, text)) tell();
  },
  'records merged by key': (_host: HTMLElement, text: string, tell: Tell) => {
    merge({}, JSON.parse(text));
    if (Reflect.has({}, 'polluted')) tell();
    Reflect.deleteProperty(Object.prototype, 'polluted');
  },
} satisfies Readonly<Record<string, (host: HTMLElement, text: string, tell: Tell) => void>>;

type Mistake = keyof typeof MISTAKES;

const all = (mistake: Mistake, ...payloads: readonly string[]): readonly Attack[] =>
  payloads.map((payload) => ({ mistake, payload }));

const TAB = '\t';

export const ATTACKS: readonly Attack[] = [
  ...all(
    'text as markup',
    '<img src=x: onerror="CALL">',
    '<IMG SRC=x: ONERROR=CALL>',
    '<img src=x:\nonerror\n=\n"CALL">',
    '<img/src="x:"/onerror=CALL>',
    '<img src=x: onerror=CALL//',
    '<img src="x:" alt="" onerror=&#112;arent.postMessage(ID)>',
    '<img srcset="x:y" onerror="CALL">',
    '<image src=x: onerror="CALL">',
    '<picture><source srcset="x:y"><img onerror="CALL" src=x:></picture>',
    '<svg><image href="x:" onerror="CALL"></image></svg>',
    '<svg><a><text><img src=x: onerror="CALL"></text></a></svg>',
    '<svg><style><img src=x: onerror="CALL"></style></svg>',
    '<noscript><p title="</noscript><img src=x: onerror=CALL>"></noscript>',
    '<b>Bold</b> <script>0</script><img src=x: onerror="CALL">',
    '</p></div></article></org-card><img src=x: onerror="CALL">',
    '</textarea></title></style></script><img src=x: onerror="CALL">',
    '--><img src=x: onerror="CALL"><!--',
    ']]><img src=x: onerror="CALL">',
    '<!--><img src=x: onerror="CALL">-->',
    '<video src=x: onerror="CALL"></video>',
    '<audio src=x: onerror="CALL"></audio>',
    '<link rel=stylesheet href="data:text/css," onload="CALL">',
    '<style onload="CALL"></style>',
    '<iframe srcdoc="<script>CALL</script>"></iframe>',
    '<iframe src="javascript:CALL"></iframe>',
    '<iframe onload="CALL"></iframe>',
    '<input onfocus="CALL">',
    '<button onclick="CALL">Press</button>',
    '<p onmouseover="CALL">Here</p>',
    '<p tabindex=0 onfocus="CALL">Here</p>',
    '<details open ontoggle="CALL"><summary>More</summary></details>',
    '<details><summary onclick="CALL">More</summary></details>',
    '<label onclick="CALL">All</label>',
    '<form onsubmit="CALL; return false"><button>Send</button></form>',
    '<form><button formaction="javascript:CALL">Send</button></form>',
    '<form action="javascript:CALL"><button>Send</button></form>',
    '<form action="javascript:CALL"><input type=submit></form>',
    '<a href="javascript:CALL">Website</a>',
    '<a href="&#106;avascript:CALL">Website</a>',
    '<a href="java&#9;script:CALL">Website</a>',
    '<map name=m><area href="javascript:CALL"></map>',
    '<org-card onclick="CALL"></org-card>',
    '<partner-directory onmouseover="CALL"></partner-directory>',
    '<slot onclick="CALL">Fallback</slot>',
  ),
  ...all(
    'text in a quoted attribute',
    '" onclick="CALL',
    '"onmouseover="CALL"x="',
    '"><img src=x: onerror="CALL">',
    '" tabindex="0" onfocus="CALL',
  ),
  ...all(
    'text in a single-quoted attribute',
    "' onclick='CALL",
    "'><img src=x: onerror=CALL>",
    "'/onfocus='CALL'/tabindex='0",
  ),
  ...all('text in a bare attribute', 'x onclick=CALL', 'x><img src=x: onerror=CALL>'),
  ...all(
    'an address as markup',
    'javascript&colon;CALL',
    'jav&Tab;ascript&#58;CALL',
    'java&NewLine;script:CALL',
    '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;CALL',
    'https://example.org/" onclick="CALL',
  ),
  ...all(
    'an address in a link',
    'javascript:CALL',
    'JaVaScRiPt:CALL',
    ' javascript:CALL',
    '\u0001\u001f javascript:CALL',
    `java${TAB}script:CALL`,
    'java\nscript:CALL',
    'java\r\nscript:CALL',
    `javascript${TAB}:CALL`,
    '\njavascript:CALL',
    'javascript://example.org/%0aCALL',
    'javascript:/*https://example.org/*/CALL',
    'javascript:void%20CALL',
    'javascript:%70arent.postMessage(ID)',
    'javascript:"https://example.org/",CALL',
    'javascript:https://example.org/\u2028;CALL',
    'data:text/html,<script>CALL</script>',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'DATA:,x',
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="CALL"/>',
    'vbscript:MsgBox(ID)',
    'file:///etc/passwd',
    'blob:https://example.org/ID',
    'filesystem:https://example.org/temporary/ID',
    'view-source:https://example.org',
    'intent://example.org#Intent;scheme=http;end',
    'ftp://example.org/ID',
    'ws://example.org/',
    'about:blank',
    'https://example.com@example.org/',
    'https://example.com:443@example.org/',
    'https:example.com@example.org',
    'https://example.com%40@example.org/',
    '//example.org/ID',
    '/\\example.org/ID',
    '\\\\example.org/ID',
    'https:\\\\example.com@example.org/',
    `h${TAB}ttps://a@example.org`,
  ),
  ...all(
    'an address in a frame',
    'javascript:CALL',
    "data:text/html,<script>parent.postMessage(ID, '*')</script>",
  ),
  ...all('an address in a form', 'javascript:CALL', `java${TAB}script:CALL`),
  ...all(
    'an e-mail address',
    'a@example.org?bcc=b@example.org',
    'a@example.org?subject=x&body=y',
    'a@example.org,b@example.org',
    'a@example.org;b@example.org',
    'a@example.org%0ABcc:b@example.org',
    'a@example.org%0d%0aBcc:b@example.org',
    'a%2Cb@example.org',
    'a@b@example.org',
    'a&cc=b@example.org',
  ),
  ...all(
    'a telephone number',
    '*21*01632960001#',
    '%2A100%23',
    '#31#01632960001',
    '**61*1**30#',
    '01632960001,,1#',
    '01632960001;phone-context=example.org',
    '01632960001?x=1',
  ),
  ...all('text in a script', '";CALL//', '"-CALL-"', '"\nCALL\n"'),
  ...all('text in a handler', "';CALL//", "'-CALL-'", "'\nCALL//"),
  ...all('text as a template', '${CALL}', '`+CALL+`', '${`${CALL}`}'),
  ...all('text with braces', '{{CALL}}', '{{constructor.constructor("CALL")()}}', '<%=CALL%>'),
  ...all(
    'text in a style',
    'red; animation: attack-ID 1ms',
    'red !important; animation-name: attack-ID; animation-duration: 1ms',
    '/**/red;animation:1ms attack-ID',
  ),
  ...all(
    'text in a style sheet',
    'red } *, [data-attack="ID"] { animation: attack-ID 1ms',
    'red } p, [data-attack="ID"] { animation: attack-ID 1ms } x {',
    '</style><img src=x: onerror="CALL">',
    '</style><style>*, [data-attack="ID"] { animation: attack-ID 1ms }</style>',
  ),
  ...all('text as a class', 'attack-ID', 'card attack-ID'),
  ...all('text as a part', 'attack-ID', 'name attack-ID'),
  ...all(
    'an id as an id',
    'status',
    'search',
    'filters',
    'rest',
    'children',
    'attributes',
    'parentNode',
    'location-ID',
    'cookie',
    'body',
    'querySelector',
    'getElementById',
    'customElements',
    'CSS',
    'constructor',
    '__proto__',
    'hasOwnProperty',
  ),
  ...all(
    'records merged by key',
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"toString":{"__proto__":{"__proto__":{"polluted":1}}}}',
  ),
];

/** The payload of an attack with a number of its own. */
export const armed = ({ payload }: Attack, id: number): string =>
  payload.replaceAll('CALL', `parent.postMessage(${id})`).replaceAll('ID', `${id}`);

/** Lets every attack loose on a twin that has the mistake which lets it in. */
export function letLoose(attack: Attack, id: number, host: HTMLElement): void {
  host.dataset['attack'] = `${id}`;
  MISTAKES[attack.mistake](host, armed(attack, id), () => postMessage(id));
}
