import type { Translator } from '../../i18n/translator.js';
import type { Order } from '../../search/source.js';
import type { Section } from '../../view/sections.js';
/** The choice of an order, with its label. */
export declare function renderOrder(orders: readonly Order[], current: Order, { t }: Translator, { hasCategories, onOrder }: {
    hasCategories: boolean;
    onOrder: (order: Order) => void;
}): import("lit-html").TemplateResult<1>;
/** The lists of cards under their headings. */
export declare const renderSections: (sections: readonly Section[], lists: readonly Element[], level: number) => (Element | import("lit-html").TemplateResult<1> | undefined)[];
/** The outlines of cards while a feed takes long. */
export declare const skeleton: import("lit-html").TemplateResult<1>;
export declare const renderShowMore: ({ t }: Translator, onMore: () => void) => import("lit-html").TemplateResult<1>;
/** Whether anything was there to be cleared. */
export declare const renderClear: ({ t }: Translator, onClear: () => void) => import("lit-html").TemplateResult<1>;
