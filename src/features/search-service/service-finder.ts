import type { Standing } from '../../controllers/feed-source.js';
import type { Connect, FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Find, Found } from '../../elements/partner-directory/searcher.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { Feed } from '../../feed/model.js';
import { type Choices, isNarrowed } from '../../search/choices.js';
import { MOST_LISTED, parametersOf } from '../../search/service-query.js';
import type { Results } from '../../search/source.js';
import { asker } from './asker.js';
import { dim } from './dimmed.js';
import { keptAnswers } from './kept-answers.js';
import { prefetcher } from './prefetcher.js';
import type { Answer } from './read-answer.js';

/** How long to wait before "Loading" is shown, in milliseconds. */
const SLOW_AFTER = 1000;

/** A question: its URL without paging, and what a visitor chose. */
interface Question {
  readonly url: URL;
  readonly choices: Choices;
}

/** A promise that others wait for. */
interface Wait {
  readonly done: Promise<void>;
  readonly end: () => void;
}

function newWait(): Wait {
  let end = () => {};
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

/** The directory's question as a URL, without what tells pages apart. */
function urlOf(
  service: string,
  { filters, query: text, order }: Choices,
  language: string,
  { onlyCategory, onlyCountry, onlyIds }: FeatureDirectory['element'],
): URL {
  const [categories, countries, ids] = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds].map(
    (list) => new Set(list?.split(/[\s,]+/).filter(Boolean)),
  );
  const url = new URL(service);
  const query = { text, filters, order, language, restrict: { categories, countries, ids } };
  for (const [name, value] of parametersOf(query)) url.searchParams.append(name, value);
  return url;
}

/** Makes a directory with `search-service` search at the service that its feed names. */
export const serviceFinder: Connect = ({ element, state, source, watchFeed }) => {
  const { ask, reload, stop } = asker(watchFeed);
  const answers = keptAnswers();
  /** The current question, and the question that the results on screen belong to. */
  let asked: Question | undefined;
  let shown: (Question & { readonly answer: Answer }) | undefined;
  let error: FeedError | undefined;
  let isSlow = false;
  let isRetrying = false;
  let wait: Wait | undefined;
  let slowTimer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly of: readonly unknown[]; readonly results: Results } | undefined;

  const settle = () => {
    clearTimeout(slowTimer);
    isSlow = isRetrying = false;
    element.requestUpdate();
    wait?.end();
    wait = undefined;
  };

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
    if (!isQuiet) {
      wait ??= newWait();
      clearTimeout(slowTimer);
      slowTimer = setTimeout(() => {
        isSlow = true;
        element.requestUpdate();
      }, SLOW_AFTER);
    }
    const tell = (why: FeedError | undefined) => {
      error = why;
      if (why) source.report(why);
      settle();
    };
    ask(url.href, !before && state.last.reason === 'typing', {
      onAnswer(answer, why) {
        const whole = asWhole(before ? joined(before, answer) : answer);
        if (!why) answers.set(question.url.href, whole);
        shown = { ...question, ...(asked?.url.href === question.url.href && asked), answer: whole };
        tell(why);
      },
      onError(why) {
        if (!isQuiet || wait) tell(why);
      },
    });
  };

  /** Cancels what is on its way. */
  const drop = () => {
    stop();
    clearTimeout(slowTimer);
    wait?.end();
    asked = wait = error = undefined;
  };

  const wantedOf = ({ pages }: Choices) => element.pageSize * pages;
  const isWanting = ({ organizations, next, total }: Answer, count: number) =>
    !!next && organizations.length < Math.min(count, total);

  /** Ensures that there is an answer, or that there will be one. */
  const seek = (url: URL, choices: Choices) => {
    const isOther = asked?.url.href !== url.href;
    const question = { url, choices };
    const wanted = wantedOf(choices);
    const before = error;
    if (isOther) drop();
    asked = question;
    if (isOther) {
      const kept = answers.get(url.href);
      if (kept) shown = { ...question, answer: kept };
      else {
        send(question, Math.min(wanted, MOST_LISTED));
        // What was wrong is said until it is right: who types on offline is told once.
        error ??= before;
      }
    }
    if (shown?.url.href !== url.href) return;
    shown = { ...shown, choices };
    if (!wait && !error && isWanting(shown.answer, wanted)) more(wanted);
  };

  /** Extends the answer to this many organisations. */
  const more = (count: number, isQuiet?: boolean) => {
    if (!shown) return;
    const limit = Math.min(count - shown.answer.organizations.length, MOST_LISTED);
    send(shown, limit, shown.answer, isQuiet);
  };

  const standing = (parsed: Standing['parsed']): Standing => {
    const isLoading = !!wait && !error;
    const date = shown?.answer.date;
    return {
      state: isLoading
        ? { status: 'loading', parsed }
        : error && parsed && shown
          ? { status: 'stale', parsed: { ...parsed, date }, error }
          : error
            ? { status: 'failed', parsed, error }
            : parsed
              ? { status: 'ready', parsed }
              : { status: 'idle' },
      parsed,
      error,
      isSlow,
      isRetrying,
      canReload: true,
      reload() {
        isRetrying = !!error;
        error = undefined;
        wait ??= newWait();
        element.requestUpdate();
        reload();
      },
    };
  };

  /** The current part of the answer on screen. The same object until it changes. */
  const resultsOf = ({ answer, choices }: NonNullable<typeof shown>): Results => {
    const count = wantedOf(choices);
    if (last?.of[0] !== answer || last.of[1] !== count) {
      const { organizations, total, ...rest } = answer;
      const listed = organizations.slice(0, count);
      const [matches, near] = total ? [listed, []] : [[], listed];
      last = { of: [answer, count], results: { ...rest, total, matches, near, pending: false } };
    }
    return last.results;
  };

  const found = (next: Find, ...given: Parameters<Find>): Found => {
    const [feed, choices] = given;
    const awaits = wait?.done;
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
    if (!shown || wait || error || shown.url.href !== asked?.url.href) return;
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

/**
 * An answer, followed by another. Organisations that have moved in the list meanwhile appear once.
 */
function joined(before: Answer, after: Answer): Answer {
  const ids = new Set(before.organizations.map(({ id }) => id));
  const more = after.organizations.filter(({ id }) => !ids.has(id));
  return {
    ...before,
    organizations: [...before.organizations, ...more],
    next: more.length ? after.next : undefined,
  };
}

/** If a service has no more, this is the end. */
function asWhole(answer: Answer): Answer {
  const { organizations, next, total } = answer;
  if (next || organizations.length >= total) return answer;
  return { ...answer, total: organizations.length, groups: [] };
}
