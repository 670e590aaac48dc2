import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, DirectoryElements, Listeners, Properties } from './props.js';

type Props<Element extends EventTarget, Events> = HTMLAttributes<Element> &
  Properties<Element> &
  Attributes<Element> &
  Listeners<Events>;

type Tags = {
  [Tag in keyof DirectoryElements]: Props<DirectoryElements[Tag][0], DirectoryElements[Tag][1]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
