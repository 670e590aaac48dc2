import type { LitElement } from 'lit';
import type { LinkingTips } from '../elements/linking-tips/linking-tips.js';
import type { OrgCard } from '../elements/org-card/org-card.js';
import type { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import type { DirectoryEventMap } from '../controllers/events.js';
type FeedEvents = Pick<DirectoryEventMap, 'directory-load' | 'directory-error'>;
/** By tag, the class of an element and the events that it fires. */
export interface DirectoryElements {
    'partner-directory': [PartnerDirectory, DirectoryEventMap];
    'org-card': [OrgCard, FeedEvents & Pick<DirectoryEventMap, 'org-contact'>];
    'linking-tips': [LinkingTips, FeedEvents];
}
/** What a page can set of an element: its properties, except methods and read-only ones. */
export type Properties<Element> = Partial<Omit<Element, keyof LitElement | 'reload' | 'render' | 'results' | 'view'>>;
/** The attributes whose name is not that of their property: `page-size` for `pageSize`. */
export type Attributes<Element> = {
    [Name in keyof Properties<Element> as AttributeName<Name>]?: AttributeValue<Element[Name]> | (Name extends 'syncUrl' ? true : never);
};
type AttributeName<Name> = Name extends Kebab<Name> ? never : Kebab<Name>;
type Kebab<Name> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : Name;
/** A boolean attribute is there or not: there is no way to write `false` (HTML, section 2.3.2). */
export type AttributeValue<Value> = Value extends boolean ? true | '' : Value extends number ? Value | `${Value}` : Value;
/** Listeners, as attributes: `ondirectory-load`. */
export type Listeners<Events> = {
    [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};
export {};
