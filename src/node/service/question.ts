import { FACETS, type Facet } from '../../search/facets.js';
import { LONGEST_TEXT, MOST_LISTED, RESTRICTIONS } from '../../search/service-query.js';
import type { Order, Query } from '../../search/source.js';
import { badRequest } from './problem.js';

/** A query, and the place from which its answer continues. */
export interface Question extends Query {
  readonly limit: number;
  readonly after: string | undefined;
}

/** All orders, as a visitor is offered them. */
export const ORDERS: readonly Order[] = ['category', 'relevance', 'name', 'checked'];

/** How many organisations an answer has by default. */
const PAGE = 20;
/** The maximum number of values of one parameter. */
const MOST_VALUES = 200;
/** The maximum length of one value. */
const LONGEST_VALUE = 500;
/** The form of a BCP 47 tag. */
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
 * The question in a request.
 *
 * @throws {Problem} 400, for an unknown parameter or a value that is not valid.
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

/** A value in a form that can be put into a sentence. */
const shown = (value: string): string => JSON.stringify(value.slice(0, 40));
