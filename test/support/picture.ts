/** A picture of this size, as an address. */
function picture(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return canvas.toDataURL();
}

/**
 * Makes something with pictures, which stay where their addresses lead nowhere: their card would
 * take them away, sooner or later, where a test still wants to `show` another in them.
 */
export async function withPictures<T>(make: () => Promise<T>): Promise<T> {
  const { prototype } = HTMLImageElement;
  Object.defineProperty(prototype, 'onerror', { set() {}, configurable: true });
  try {
    return await make();
  } finally {
    Reflect.deleteProperty(prototype, 'onerror');
  }
}

/**
 * Puts a picture in the place of that which an image asks for: of a feed that is on https: only,
 * where no test has a server. Resolves when the image has it.
 */
export async function show(image: HTMLImageElement, width: number, height: number): Promise<void> {
  image.loading = 'eager';
  await new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    image.src = picture(width, height);
  });
}
