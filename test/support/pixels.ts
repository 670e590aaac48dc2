import { executeServerCommand } from '@web/test-runner-commands';

type Colour = readonly [red: number, green: number, blue: number];

/** What is on screen in the window, pixel by pixel. */
export interface Picture {
  at(x: number, y: number): Colour;
}

export async function screenshot(): Promise<Picture> {
  const base64: string = await executeServerCommand('screenshot');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const scale = width / innerWidth;
  return {
    at(x, y) {
      const start = 4 * (Math.floor(y * scale) * width + Math.floor(x * scale));
      const [red = 0, green = 0, blue = 0] = data.slice(start, start + 3);
      return [red, green, blue];
    },
  };
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far around a box its ring may be, in pixels. */
const REACH = 8;

type Line = (step: number) => readonly [x: number, y: number];

/** From the middle of each side of a box straight out: the pixel `step` pixels past its edge. */
function linesOut(element: Element): Line[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    (step) => [x, Math.round(top) - 1 - step],
    (step) => [x, Math.round(bottom) + step],
    (step) => [Math.round(left) - 1 - step, y],
    (step) => [Math.round(right) + step, y],
  ];
}

const steps = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

/**
 * The width in pixels, on the narrowest side, of what is around an element in the picture `after` and
 * not in the picture `before`, as far as its contrast to what was there is 3:1 (WCAG 1.4.11, 2.4.13).
 */
export function ringAround(element: Element, before: Picture, after: Picture): number {
  const widths = linesOut(element).map(
    (line) =>
      steps(0, REACH).filter(
        (step) => contrast(before.at(...line(step)), after.at(...line(step))) >= 3,
      ).length,
  );
  return Math.min(...widths);
}

/**
 * The greatest contrast, on the side where it is least, between the edge of an element and what is
 * just outside it (WCAG 1.4.11).
 */
export function edgeContrast(element: Element, picture: Picture): number {
  const sides = linesOut(element).map((line) => {
    const outside = picture.at(...line(2));
    return Math.max(...steps(-4, 1).map((step) => contrast(picture.at(...line(step)), outside)));
  });
  return Math.min(...sides);
}

/** The greatest contrast between a place in an element in one picture and the same in another. */
export function changeWithin(element: Element, before: Picture, after: Picture): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const places = steps(Math.ceil(top), Math.floor(bottom)).flatMap((y) =>
    steps(Math.ceil(left), Math.floor(right)).map((x) => [x, y] as const),
  );
  return Math.max(...places.map((place) => contrast(before.at(...place), after.at(...place))));
}
