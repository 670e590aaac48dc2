import type axeCore from 'axe-core';
import { ONLY_FAULTS } from './only-faults.js';

export type DemoPage = HTMLIFrameElement & { readonly contentDocument: Document };

/** A page of the demo in a frame. */
export async function page(address: string): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.src = `/demo/${address}`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return frame as DemoPage;
}

/** Chooses or writes something in a field as a visitor does. */
export function fill(root: Document, id: string, value: string) {
  const field = root.getElementById(id) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What axe-core finds wrong with a page of the demo, frames in it left out. */
export async function violationsOf({ contentDocument, contentWindow }: DemoPage) {
  const script = contentDocument.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isThere = new Promise((resolve) => script.addEventListener('load', resolve));
  contentDocument.head.append(script);
  await isThere;
  const axe = Reflect.get(contentWindow ?? window, 'axe') as typeof axeCore;
  const { violations } = await axe.run(contentDocument, { ...ONLY_FAULTS, iframes: false });
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
