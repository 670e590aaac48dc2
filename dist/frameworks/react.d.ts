import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, DirectoryElements, Listeners, Properties } from './props.js';

/** React removes an attribute if its value is `false`. */
type WithFalse<Props> = {
  [Name in keyof Props]: Props[Name] | (true extends Props[Name] ? false : never);
};

type Props<Element, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Properties<Element> &
  WithFalse<Attributes<Element>> &
  Listeners<Events>;

type Tags = {
  [Tag in keyof DirectoryElements]: Props<DirectoryElements[Tag][0], DirectoryElements[Tag][1]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
