const restores: (() => void)[] = [];

/** Puts another property in the place of one of `target`, for the rest of the test. */
export function stub(target: object, name: string, property: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  restores.push(() => {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  });
  Object.defineProperty(target, name, { configurable: true, ...property });
}

afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});
