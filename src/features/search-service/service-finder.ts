import type { Standing } from '../../controllers/feed-source.js';
import type { Connect } from '../../elements/partner-directory/features.js';
import type { Find, Found } from '../../elements/partner-directory/searcher.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { Feed } from '../../feed/model.js';
import { type Choices, isNarrowed } from '../../search/choices.js';
import { MOST_LISTED, parametersOf } from '../../search/service-query.js';
import type { Results } from '../../search/source.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { asker } from './asker.js';
import { dim } from './dimmed.js';
import { keptAnswers } from './kept-answers.js';
import { asWhole, joined } from './pages-of-answer.js';
import { prefetcher } from './prefetcher.js';
import { type Question, urlOf } from './question.js';
import type { Answer } from './read-answer.js';
import { stateOf } from './standing.js';
import { waiting } from './waiting.js';

/** Makes a directory with `search-service` search at the service that its feed names. */
export const serviceFinder: Connect = ({ element, state, source, watchFeed }) => {
  const { ask, reload, stop } = asker(watchFeed);
  const answers = keptAnswers();
  /** The current question, and the question that the results on screen belong to. */
  let asked: Question | undefined;
  let shown: (Question & { readonly answer: Answer }) | undefined;
  let error: FeedError | undefined;
  let isRetrying = false;
  const wait = waiting(() => element.requestUpdate());
  const memo = memoizeLast<Results>();

  /**
   * Sends a question. Its answer is appended to the current results if it continues them.
   *
   * @param isQuiet whether nobody waits for it yet.
   */
  const send = (question: Question, limit: number, before?: Answer, isQuiet = false) => {
    const url = new URL(question.url);
    for (const [name, value] of parametersOf({ limit }, before?.next)) {
      url.searchParams.append(name, value);
    }
    if (!isQuiet) wait.restart();
    const tell = (why: FeedError | undefined) => {
      error = why;
      isRetrying = false;
      if (why) source.report(why);
      element.requestUpdate();
      wait.end();
    };
    ask(url.href, !before && state.last.reason === 'typing', {
      onAnswer(answer, why) {
        const whole = asWhole(before ? joined(before, answer) : answer);
        if (!why) answers.set(question.url.href, whole);
        shown = { ...question, ...(asked?.url.href === question.url.href && asked), answer: whole };
        tell(why);
      },
      onError(why) {
        if (!isQuiet || wait.done()) tell(why);
      },
    });
  };

  /** Nothing is asked any more. */
  const drop = () => {
    stop();
    wait.drop();
    asked = error = undefined;
  };

  const wantedOf = ({ pages }: Choices) => element.pageSize * pages;
  const isWanting = ({ organizations, next, total }: Answer, count: number) =>
    !!next && organizations.length < Math.min(count, total);

  /** Ensures that there is an answer, or that there will be one. */
  const seek = (url: URL, choices: Choices) => {
    const isOther = asked?.url.href !== url.href;
    const question = { url, choices };
    const wanted = wantedOf(choices);
    asked = question;
    if (isOther) {
      stop();
      wait.drop();
      const kept = answers.get(url.href);
      if (kept) {
        shown = { ...question, answer: kept };
        error = undefined;
        // What was wrong is said until it is right: who types on offline is told once.
      } else send(question, Math.min(wanted, MOST_LISTED));
    }
    if (shown?.url.href !== url.href) return;
    shown = { ...shown, choices };
    if (!wait.done() && !error && isWanting(shown.answer, wanted)) more(wanted);
  };

  /** Extends the answer to this many organisations. */
  const more = (count: number, isQuiet?: boolean) => {
    if (!shown) return;
    const limit = Math.min(count - shown.answer.organizations.length, MOST_LISTED);
    send(shown, limit, shown.answer, isQuiet);
  };

  const standing = (parsed: Standing['parsed']): Standing => ({
    state: stateOf({ parsed, error, isWaiting: !!wait.done(), answer: shown?.answer }),
    parsed,
    error,
    isSlow: wait.isSlow(),
    isRetrying,
    canReload: true,
    reload() {
      isRetrying = !!error;
      error = undefined;
      wait.begin();
      element.requestUpdate();
      reload();
    },
  });

  /** The current part of the answer on screen. The same object until it changes. */
  const resultsOf = ({ answer, choices }: NonNullable<typeof shown>): Results => {
    const count = wantedOf(choices);
    return memo([answer, count], () => {
      const { organizations, total, ...rest } = answer;
      const listed = organizations.slice(0, count);
      const [matches, near] = total ? [listed, []] : [[], listed];
      return { ...rest, total, matches, near, pending: false };
    });
  };

  const found = (next: Find, ...given: Parameters<Find>): Found => {
    const [feed, choices] = given;
    const awaits = wait.done();
    if (!shown) {
      // The feed's first organisations are shown meanwhile, if it has some and the page did not
      // begin with filters.
      const { parsed } = source;
      const isVisitor = /typing|choice/.test(state.last.reason);
      const hasFirst = parsed && feed.organizations.length && (isVisitor || !isNarrowed(choices));
      const first = hasFirst ? { ...parsed, partial: true } : undefined;
      return { ...next(...given), source: standing(first), awaits };
    }
    const { query } = shown.choices;
    const orders = shown.answer.orders.filter((each) => each !== 'relevance' || query.trim());
    return {
      results: resultsOf(shown),
      orders,
      order:
        orders.find((each) => each === choices.order) ?? (query.trim() ? 'relevance' : 'category'),
      source: standing(source.parsed),
      answers: shown.url.href === asked?.url.href ? undefined : shown.choices,
      awaits,
    };
  };

  const prefetch = prefetcher(() => {
    if (!shown || wait.done() || error || shown.url.href !== asked?.url.href) return;
    const count = wantedOf(shown.choices);
    if (!isWanting(shown.answer, count + 1)) return;
    more(count + element.pageSize, true);
  });

  element.addController({
    hostDisconnected() {
      prefetch.stop();
      drop();
    },
  });

  return {
    find(next, feed: Feed, ...rest) {
      const { search_url: service } = feed;
      if (!service || !element.searchService) {
        if (asked) drop();
        shown = undefined;
        return next(feed, ...rest);
      }
      if (element.shadowRoot) dim(element.shadowRoot);
      const [choices, language] = rest;
      if (element.isConnected) seek(urlOf(service, choices, language, element), choices);
      return found(next, feed, ...rest);
    },
    updated: () => prefetch.watch(element.renderRoot.querySelector('[part=show-more]')),
  };
};
