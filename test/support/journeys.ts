import * as fc from 'fast-check';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import { accessible } from './axe.js';
import { called } from './focus.js';
import { feedOf } from './feeds.js';
import { focused, outcome, settled } from './page.js';

const COUNTRIES = ['ET', 'GB', 'GH', 'KE', 'IN', 'PK', 'UG', 'TZ', 'ZM', 'ZA', 'FR', 'ES'];
const LONG = 'We help schools to find a partner. '.repeat(12);

/** A feed whose directory has every control that the elements have. */
export const journeyFeed = (fields: Readonly<Record<string, unknown>> = {}) =>
  feedOf(
    COUNTRIES.map((code, place) => ({
      id: code,
      name: `Partner ${place + 1}`,
      description: place % 3 ? 'Letters.' : LONG,
      email: `office@${code}.example.org`,
      countries: [code],
      offers: [['advice', 'funding', 'support'][place % 3]],
      phases: place % 4 ? [] : ['primary'],
      category_ids: place % 2 ? ['letters'] : [],
      assured_date: `2026-01-${place + 10}`,
    })),
    {
      categories: [{ id: 'letters', name: 'Letters' }],
      community: { share: true },
      tips: { heading: 'Tips', items: [{ id: 't', text: LONG }] },
      ...fields,
    },
  );

const TEXTS = ['', 'partner', 'parnter', 'zzzz', 'letters', '1'];
const DATES = ['', '2026-03-03'];
const CONTROLS = 'button, input, select, textarea, summary';

/** Journeys that anybody may go on: how wide the directory is, in em, and what each step does. */
export const journeys = (seed: number, numRuns: number) =>
  fc.sample(
    fc.tuple(fc.constantFrom(30, 80), fc.array(fc.nat(0xffff), { minLength: 3, maxLength: 12 })),
    { seed, numRuns },
  );

/** Everything that can be pressed, typed in or chosen from, in whatever shadow tree. */
function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(CONTROLS) && each.checkVisibility() ? [each] : []),
    ...(each.shadowRoot ? controlsIn(each.shadowRoot) : []),
  ]);
}

function fillIn(field: HTMLInputElement | HTMLTextAreaElement, pick: number) {
  const texts = field.type === 'date' ? DATES : TEXTS;
  field.value = texts[pick % texts.length] ?? '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Uses a control as a visitor does who has gone to it by keyboard. */
async function use(directory: PartnerDirectory, control: HTMLElement, pick: number) {
  control.focus();
  const done = control.matches('[part=retry]') ? outcome(directory) : undefined;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = pick % control.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control.matches('[type=search], [type=date], textarea')) {
    fillIn(control as HTMLInputElement, pick);
  } else {
    control.click();
  }
  await done;
}

/** What has the focus, where that has no role or no name. */
export function lost(): string {
  const at = focused();
  const [{ role, name } = { role: null, name: '' }] = at ? accessible([at]) : [];
  return role && name.trim() && at !== document.body ? '' : `${called(at)} (${role})`;
}

/**
 * Goes on a journey through a directory, and gives the first step after which the focus is on
 * nothing that has a role and a name.
 *
 * @param calm waits for what a step has set off, beyond what is rendered.
 * @param look says what has the focus after a step, where that has no role or no name.
 */
export async function lostOn(
  directory: PartnerDirectory,
  steps: readonly number[],
  calm: (directory: PartnerDirectory) => Promise<void> = settled,
  look: () => string | Promise<string> = lost,
): Promise<string> {
  const way: string[] = [];
  for (const step of steps) {
    const root = directory.shadowRoot ?? directory;
    // Beside a modal dialog nothing can be used (HTML, section 6.3.1).
    const all = controlsIn(root.querySelector(':modal') ?? root);
    const control = all[step % (all.length + 1)];
    if (control) {
      way.push(called(control));
      await use(directory, control, step >> 8);
    } else {
      way.push('reload');
      const done = outcome(directory);
      directory.reload();
      await done;
    }
    await calm(directory);
    const at = way.some((each) => each !== 'reload') ? await look() : '';
    if (at) return `${way.join(' > ')} leads to ${at}`;
  }
  return '';
}
