import { between, isOpaque, over } from './colour.js';
import { parentOf } from './tree.js';

/** An element and all that it is painted on, the lowest first, up to the first that hides the rest. */
function layersOf(element) {
  const layers = [];
  for (let at = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    // What appears only when pointed at is looked at as it is then.
    const opacity = Number(style.opacity) || 1;
    layers.unshift({ style, opacity });
    if (opacity === 1 && isOpaque(style.backgroundColor)) break;
  }
  return layers;
}

/** Why nobody can tell which colours are behind something, in words, or nothing. */
function obstacle(layers) {
  for (const { style } of layers) {
    if (style.backgroundImage.includes('gradient(')) return 'over a gradient';
    if (style.backgroundImage !== 'none') return 'over an image';
    if (style.filter !== 'none' || style.backdropFilter?.replace('none', ''))
      return 'under a filter';
    if (style.mixBlendMode !== 'normal') return 'blended with what is below';
  }
  return isOpaque(layers[0].style.backgroundColor) ? undefined : 'over a page without a colour';
}

function paint([layer, ...above], below, colours) {
  if (!layer) return colours.reduce(over, below);
  const painted = paint(above, over(below, layer.style.backgroundColor), colours);
  return between(below, painted, layer.opacity);
}

/**
 * What is painted where an element is: its background on those below it, and these colours on top.
 * Gives the pixel with the last colour as `figure`, without it as `ground`, or, as `untold`, why
 * there is no telling.
 */
export function look(element, ...colours) {
  const layers = layersOf(element);
  const untold = obstacle(layers);
  if (untold) return { untold };
  const black = [0, 0, 0];
  return {
    ground: paint(layers, black, colours.slice(0, -1)),
    figure: paint(layers, black, colours),
  };
}
