import { expect } from '@open-wc/testing';
import { violations } from './support/axe.js';
import { recordConsole } from './support/console.js';
import { mount, turn } from './support/page.js';
import { STATES } from './support/states.js';

/** Puts an element's wrapper in the colours of a scheme, as a host page does. */
async function paint(element: Element, scheme: string): Promise<HTMLElement> {
  const wrapper = element.parentElement ?? document.body;
  wrapper.style.colorScheme = scheme;
  wrapper.style.background = 'Canvas';
  wrapper.style.color = 'CanvasText';
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  return wrapper;
}

describe('axe-core finds nothing wrong [criterion 1, WCAG 2.2] with', () => {
  for (const [state, make] of Object.entries(STATES)) {
    it(`what is ${state}, by light in English and in the dark in Arabic`, async () => {
      recordConsole();
      const element = await make();
      expect(await violations(await paint(element, 'light'))).to.deep.equal([]);
      await turn(element);
      expect(await violations(await paint(element, 'dark')), 'dark').to.deep.equal([]);
    });
  }
});

describe('axe-core, as it is used here,', () => {
  const broken: [rule: string, markup: string][] = [
    ['image-alt', '<img src="data:,">'],
    ['button-name', '<button></button>'],
    ['label', '<input>'],
    ['color-contrast', '<p style="color: #999; background: #aaa">Grey</p>'],
    ['list', '<ul><p>No item</p></ul>'],
    ['aria-valid-attr-value', '<button aria-expanded="perhaps">More</button>'],
  ];
  for (const [rule, markup] of broken) {
    it(`finds what breaks ${rule} inside a shadow tree`, async () => {
      const host = mount<HTMLElement>('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = markup;
      const found = await violations(await paint(host, 'light'));
      expect(
        found.some((line) => line.startsWith(`${rule} `)),
        found.join('\n'),
      ).to.equal(true);
    });
  }

  it('finds low contrast in the dark', async () => {
    const text = mount<HTMLElement>('<p style="color: #333">Dark</p>');
    const found = await violations(await paint(text, 'dark'));
    expect(found.join()).to.include('color-contrast');
  });
});
