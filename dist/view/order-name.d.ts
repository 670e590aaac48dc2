import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Order } from '../search/source.js';
/** The name of an order. Without categories, the order by category is that of the feed. */
export declare const orderName: (order: Order, { categories }: Feed, t: Translator['t']) => string;
