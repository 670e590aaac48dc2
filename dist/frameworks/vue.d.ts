import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { AttributeValue, DirectoryElements, Properties } from './props.js';

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** A template's `page-size` is checked as `pageSize`. */
type Props<Element> = {
  [Name in keyof Properties<Element>]: Element[Name] | AttributeValue<Element[Name]>;
};

type Component<Element, Events> = new () => Element & {
  $props: PublicProps & HTMLAttributes & Props<Element>;
  $emit: EmitFn<Emits<Events>>;
};

type Tags = {
  [Tag in keyof DirectoryElements]: Component<DirectoryElements[Tag][0], DirectoryElements[Tag][1]>;
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
