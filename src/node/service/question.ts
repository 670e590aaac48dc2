import { FACETS, type Facet } from '../../search/facets.js';
import { LONGEST_TEXT, MOST_LISTED, RESTRICTIONS } from '../../search/service-query.js';
import type { Order, Query } from '../../search/source.js';
import { badRequest } from './problem.js';

/** A query, and where its answer goes on. */
export interface Question extends Query {
  readonly limit: number;
  readonly after: string | undefined;
}

/** All orders, as a visitor is offered them. */
export const ORDERS: readonly Order[] = ['category', 'relevance', 'name', 'checked'];

/** Organisations of an answer, where a request does not say. */
const PAGE = 20;
/** Values of one parameter. */
const MOST_VALUES = 200;
/** Characters of one value. */
const LONGEST_VALUE = 500;
/** BCP 47, as far as its form goes. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i;

const NAMES = new Set<string>([
  'q',
  'order',
  'lang',
  'limit',
  'after',
  ...FACETS.map(({ facet }) => facet),
  ...RESTRICTIONS.map(([name]) => name),
]);

/**
 * What a request asks.
 *
 * @throws {Problem} 400, for what is none of the parameters or cannot be a value of one.
 */
export function questionOf(parameters: URLSearchParams): Question {
  for (const name of parameters.keys()) {
    if (!NAMES.has(name)) {
      throw badRequest(
        `There is no parameter ${shown(name)}. There are: ${[...NAMES].join(', ')}.`,
      );
    }
  }
  const many = (name: string): ReadonlySet<string> => {
    const values = new Set(parameters.getAll(name));
    if (values.size > MOST_VALUES) throw badRequest(`${name} has more than ${MOST_VALUES} values.`);
    for (const value of values) {
      if (value.length > LONGEST_VALUE) {
        throw badRequest(`${name} has a value of more than ${LONGEST_VALUE} characters.`);
      }
    }
    return values;
  };
  const one = (name: string, isRight: (value: string) => boolean, what: string) => {
    const values = parameters.getAll(name);
    const [value] = values;
    if (values.length > 1) throw badRequest(`${name} is given more than once.`);
    if (value === undefined || value === '') return undefined;
    if (!isRight(value)) throw badRequest(`${name} should be ${what}, not ${shown(value)}.`);
    return value;
  };
  const isLimit = (value: string) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_LISTED;
  const filters = FACETS.map(({ facet }): [Facet, ReadonlySet<string>] => [facet, many(facet)]);
  const restrict = RESTRICTIONS.map(([name, key]) => [key, many(name)] as const);
  const language = one('lang', (value) => TAG.test(value), 'a language tag, such as en-GB');
  return {
    text: one('q', () => true, '')?.slice(0, LONGEST_TEXT) ?? '',
    filters: new Map(filters.filter(([, { size }]) => size)),
    order: one('order', isOrder, ORDERS.join(', ')) as Order,
    ...(language && { language }),
    restrict: Object.fromEntries(restrict),
    limit: Number(one('limit', isLimit, `a number from 1 to ${MOST_LISTED}`) ?? PAGE),
    after: one('after', (value) => /^[\w-]{1,500}$/.test(value), 'what an answer calls next'),
  };
}

const isOrder = (value: string): boolean => ORDERS.some((order) => order === value);

/** A value as it may stand in a sentence. */
const shown = (value: string): string => JSON.stringify(value.slice(0, 40));
