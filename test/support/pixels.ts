import { executeServerCommand } from '@web/test-runner-commands';
import { ratio } from './doctor.js';

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
        (step) => ratio(before.at(...line(step)), after.at(...line(step))) >= 3,
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
    return Math.max(...steps(-4, 1).map((step) => ratio(picture.at(...line(step)), outside)));
  });
  return Math.min(...sides);
}

/** The greatest contrast between a place in an element in one picture and the same in another. */
export function changeWithin(element: Element, before: Picture, after: Picture): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const places = steps(Math.ceil(top), Math.floor(bottom)).flatMap((y) =>
    steps(Math.ceil(left), Math.floor(right)).map((x) => [x, y] as const),
  );
  return Math.max(...places.map((place) => ratio(before.at(...place), after.at(...place))));
}
