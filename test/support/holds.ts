import type { Inside } from './host-page.js';

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/**
 * Keeps account of what holds on to a page from now on: listeners on its window, its document and
 * whatever else is not of an element (`Window popstate`), and observers (`MutationObserver`).
 */
export function recordHolds(inside: Inside): () => string[] {
  const listeners = recordListeners(inside);
  const observers = recordObservers(inside);
  return () => [...listeners(), ...observers()];
}

function recordListeners(inside: Inside): () => string[] {
  const { document, Node, AbortSignal } = inside;
  const { prototype } = inside.EventTarget;
  const { addEventListener, removeEventListener } = prototype;
  const outermost: unknown[] = [document, document.documentElement, document.head, document.body];
  let kept: Listening[] = [];

  const drop = (one: Listening) => {
    kept = kept.filter(
      ({ target, type, listener, capture }) =>
        target !== one.target ||
        type !== one.type ||
        listener !== one.listener ||
        capture !== one.capture,
    );
  };
  const entry = (
    target: EventTarget,
    type: string,
    listener: unknown,
    options: boolean | EventListenerOptions = {},
  ) => ({
    target,
    type,
    listener,
    capture: typeof options === 'boolean' ? options : !!options.capture,
  });

  prototype.addEventListener = function (
    this: EventTarget | undefined,
    ...[type, listener, options]: Parameters<typeof addEventListener>
  ) {
    const target = this ?? inside;
    const one = entry(target, type, listener, options);
    drop(one);
    const isOfAnElement = target instanceof Node && !outermost.includes(target);
    if (!isOfAnElement && !(target instanceof AbortSignal)) kept.push(one);
    addEventListener.call(target, type, listener, options);
    const { signal } = typeof options === 'object' ? options : {};
    if (signal) addEventListener.call(signal, 'abort', () => drop(one));
  };
  prototype.removeEventListener = function (
    this: EventTarget | undefined,
    ...[type, listener, options]: Parameters<typeof removeEventListener>
  ) {
    const target = this ?? inside;
    drop(entry(target, type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  return () => kept.map(({ target, type }) => `${target.constructor.name} ${type}`);
}

function recordObservers(inside: Inside): () => string[] {
  const { MutationObserver, ResizeObserver, IntersectionObserver } = inside;
  const kept = new Set<object>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        kept.add(this);
        Reflect.apply(observe, this, args);
      },
      disconnect(this: object) {
        kept.delete(this);
        Reflect.apply(disconnect, this, []);
      },
    });
  }
  return () => [...kept].map(({ constructor }) => constructor.name);
}
