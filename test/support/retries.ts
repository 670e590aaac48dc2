import { stub } from './stub.js';

/**
 * For the rest of the test, a feed that failed is fetched again as soon as it may be: the time is
 * drawn at random between a half and one and a half of the average.
 */
export const soonFetchedAgain = () => stub(Math, 'random', { value: () => 0 });
