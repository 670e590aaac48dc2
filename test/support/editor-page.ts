import { expect } from '@open-wc/testing';
import type { Editor } from '../../src/editor/editor.js';
import { screenText } from './screen.js';
import { waitUntil } from './wait-until.js';

const PAGE = '/dist/editor.html';
const DATABASE = 'partner-directory-editor';

before(async () => {
  expect((await fetch(PAGE)).ok, `${PAGE} is there once it is built`).to.equal(true);
});

const frames: HTMLIFrameElement[] = [];

afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  await emptied();
});

/** Empties what the browser keeps of unsaved work. */
const emptied = () =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, resolve);
  });

/** What the browser keeps of the work on a file, once that is as wanted. */
export const untilKept = (isWanted: (draft: { document: object; saved: object }) => boolean) =>
  waitUntil(async () => {
    const draft = await new Promise<{ document: object; saved: object } | undefined>((resolve) => {
      const request = indexedDB.open(DATABASE, 1);
      request.addEventListener('success', () => {
        const database = request.result;
        const found = database.transaction('drafts').objectStore('drafts').get('file');
        found.addEventListener('success', () => {
          database.close();
          resolve(found.result);
        });
      });
    });
    return draft && isWanted(draft);
  }, 'The browser keeps it.');

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The built page of the editor in a frame, used as a keeper uses it. */
export class EditorPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get document(): Document {
    return this.frame.contentDocument ?? expect.fail('The frame has no document.');
  }

  get window(): Window & typeof globalThis {
    return this.document.defaultView ?? expect.fail('The frame has no window.');
  }

  /** What is on screen. */
  get text(): string {
    return screenText(this.document.body);
  }

  get notice(): string {
    return plain(this.document.querySelector('[role=status]')?.textContent);
  }

  /** The list as it would be saved. */
  get list(): Record<string, unknown> {
    const element = this.document.querySelector('list-editor') as unknown as { editor: Editor };
    return element.editor.document;
  }

  /** The buttons that can be seen, by what they say to a screen reader. */
  buttons(): HTMLElement[] {
    return [
      ...this.document.querySelectorAll<HTMLElement>('button, summary, label:has(> [type=file])'),
    ].filter((each) => each.checkVisibility());
  }

  button(name: string | RegExp): HTMLElement {
    const named = this.buttons().find((each) => {
      const said = plain(each.getAttribute('aria-label') ?? each.textContent);
      return typeof name === 'string' ? said === name : name.test(said);
    });
    return named ?? expect.fail(`There is no button ${name} in: ${this.text}`);
  }

  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.drawn();
  }

  /** The control with this label; the nth of them. */
  field(label: string, nth = 0): HTMLInputElement {
    const found = [...this.document.querySelectorAll('label')].filter(
      (each) => plain(each.textContent) === label && each.checkVisibility(),
    )[nth];
    const control =
      found?.control ?? this.document.querySelector(`[aria-label="${CSS.escape(label)}"]`);
    return (control as HTMLInputElement) ?? expect.fail(`There is no field ${label}.`);
  }

  /** Writes in a field, and stays in it. */
  async type(label: string, text: string, nth = 0): Promise<HTMLInputElement> {
    const field = this.field(label, nth);
    field.focus();
    field.value = text;
    field.dispatchEvent(new this.window.InputEvent('input', { bubbles: true, inputType: '' }));
    await this.drawn();
    return field;
  }

  /** Writes in a field, and leaves it. */
  async write(label: string, text: string, nth = 0): Promise<void> {
    const field = await this.type(label, text, nth);
    field.dispatchEvent(new this.window.Event('change', { bubbles: true }));
    await this.drawn();
  }

  async choose(label: string, name: string): Promise<void> {
    const list = this.field(label) as unknown as HTMLSelectElement;
    const option = [...list.options].find(({ text }) => plain(text) === name);
    list.value = option?.value ?? expect.fail(`There is no ${name} in ${label}.`);
    list.dispatchEvent(new this.window.Event('change', { bubbles: true }));
    await this.drawn();
  }

  key(key: string, more: KeyboardEventInit = {}, target?: Element | null): KeyboardEvent {
    const to = target ?? this.document.activeElement ?? this.document.body;
    const event = new this.window.KeyboardEvent('keydown', {
      ...{ key, bubbles: true, cancelable: true },
      ...more,
    });
    to.dispatchEvent(event);
    return event;
  }

  /** Chooses a file in the file input. */
  async open(name: string, data: string | Uint8Array): Promise<void> {
    const input = this.document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no place for a file.');
    input.files = this.transfer(name, data).files;
    input.dispatchEvent(new this.window.Event('change', { bubbles: true }));
  }

  transfer(name: string, data: string | Uint8Array): DataTransfer {
    const made = new this.window.DataTransfer();
    made.items.add(new this.window.File([data as BlobPart], name));
    return made;
  }

  async drawn(): Promise<void> {
    const element = this.document.querySelector('list-editor') as unknown as {
      updateComplete: Promise<boolean>;
    };
    while (!(await element.updateComplete));
    for (const inner of this.document.querySelectorAll('token-field, org-card')) {
      await (inner as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    }
  }

  /** Resolves once what is on screen matches. */
  async says(wanted: RegExp): Promise<void> {
    const isSaid = () => wanted.test(this.text);
    await waitUntil(isSaid, `${wanted}`);
  }
}

export interface EditorOptions {
  readonly hash?: string;
  readonly query?: string;
  /** Without its policy, so that axe-core can run in it. */
  readonly isOpen?: boolean;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Puts the page into a frame until the test ends. */
export async function editorPage(options: EditorOptions = {}): Promise<EditorPage> {
  const { hash = '', query = '?lang=en', isOpen, width = 1200, scheme } = options;
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = '800';
  if (scheme) frame.style.colorScheme = scheme;
  if (isOpen) {
    const page = await (await fetch(PAGE)).text();
    frame.srcdoc = page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
  } else frame.src = `${PAGE}${query}${hash}`;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const page = new EditorPage(frame);
  await waitUntil(() => page.document.querySelector('main'), 'the page');
  await page.drawn();
  return page;
}

/** The page with a list open in it. */
export async function editorOf(list: unknown, options: EditorOptions = {}): Promise<EditorPage> {
  const page = await editorPage(options);
  await page.open('partners.json', JSON.stringify(list));
  await waitUntil(() => page.notice.includes('partners.json'), 'the list');
  await page.drawn();
  return page;
}
