const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** What each colour makes of a black and of a white pixel, by the colour as CSS text. */
const seen = new Map();

function paintOn(ground, colour) {
  for (const fill of [ground, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function effectOf(colour) {
  const known = seen.get(colour);
  if (known) return known;
  const effect = { black: paintOn('#000', colour), white: paintOn('#fff', colour) };
  seen.set(colour, effect);
  return effect;
}

/**
 * The pixel that a colour makes of the pixel below it. Pixels are lists of red, green and blue, each
 * 0 to 255; the colour is any that a computed style gives, translucent ones and `oklab()` among them.
 */
export function over(below, colour) {
  const { black, white } = effectOf(colour);
  return below.map((value, i) => black[i] + ((white[i] - black[i]) * value) / 255);
}

/** Whether nothing shows through a colour. */
export function isOpaque(colour) {
  const { black, white } = effectOf(colour);
  return black.every((value, i) => value === white[i]);
}

/** A pixel on the way from one to another: at 0 the first, at 1 the second. */
export const between = (one, other, at) => one.map((value, i) => value + (other[i] - value) * at);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(pixel) {
  const [red, green, blue] = pixel.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two pixels, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A pixel as CSS. */
export const asHex = (pixel) =>
  `#${pixel.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
