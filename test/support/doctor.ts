/** What the theme doctor of the demo found: see `demo/doctor/examine.js`. */
export interface Finding {
  readonly kind: 'text' | 'control' | 'focus' | 'target' | 'clipped' | 'untold';
  readonly where: string;
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly pair?: readonly [string, string];
}

type Pixel = readonly number[];

interface Colour {
  over(below: Pixel, colour: string): Pixel;
  ratio(one: Pixel, other: Pixel): number;
}

interface TextCheck {
  textCheck(elements: Iterable<Element>): Iterable<Finding>;
}

interface Doctor {
  examine(hosts: readonly Element[]): Finding[];
  isFault(finding: Finding): boolean;
  summary(findings: readonly Finding[]): Finding[];
}

// Scripts of the demo, which a browser loads as they are.
const COLOUR = '/demo/doctor/colour.js';
const TEXT = '/demo/doctor/text-check.js';
const DOCTOR = '/demo/doctor/examine.js';

export const { over, ratio }: Colour = await import(COLOUR);
const { textCheck }: TextCheck = await import(TEXT);
export const { examine, isFault, summary }: Doctor = await import(DOCTOR);

/** Text that is cut off or runs out of its box. */
export const textFaults = (elements: Iterable<Element>): Finding[] =>
  [...textCheck(elements)].filter(isFault);

/** The rules of a file of the demo, as a style sheet to adopt. */
export async function demoSheet(path: string): Promise<CSSStyleSheet> {
  const css = await (await fetch(`/demo/${path}`)).text();
  return new CSSStyleSheet().replace(css);
}

/** A sheet as it is where everything is pointed at. */
export function pointedAt(sheet: CSSStyleSheet): CSSStyleSheet {
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(':hover', ''));
  const result = new CSSStyleSheet();
  result.replaceSync(rules.join('\n'));
  return result;
}
