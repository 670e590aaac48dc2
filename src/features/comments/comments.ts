import type { Feature, FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { CommunityLine } from '../../view/community-lines.js';
import { addToDirectories } from '../add-feature.js';
import { dress } from '../make.js';
import type { CommentsAdapter } from './adapter.js';
import { cardComments } from './card-comments.js';
import { css } from './comments.css.js';
import { make } from './dom.js';
import { footComments } from './foot-comments.js';
import { type Found, pageAt, roomOf, type Room, wordsOf } from './room.js';

/**
 * Comments about each organisation and about the whole directory: below its cards, and at its foot.
 *
 * They come from the adapter that a script has set as the directory's `comments`, or else from the
 * WordPress site in the feed's `community.comments` or in the attributes `comments-url` and
 * `comments-post`. That site must have the page's own origin, because people can log in only there.
 */
function connect(directory: FeatureDirectory): Feature {
  const { element } = directory;
  const find = adapterOf(directory);
  const room = roomOf(directory, find);
  const foot = footComments(room);
  const inCards = cardComments(room);
  const away = make('a', 'comments-link');
  // It also leaves a frame, because nobody can log in inside a frame of another website.
  away.target = '_top';
  let level = 2;

  dress(element, css);

  /** A visitor who returns may have logged in meanwhile, in another tab. */
  const onVisible = () => {
    if (!document.hidden && room.session) void room.enter(true);
  };
  element.addController({
    hostConnected: () => document.addEventListener('visibilitychange', onVisible),
    hostDisconnected: () => document.removeEventListener('visibilitychange', onVisible),
  });

  return {
    get foot() {
      if (room.adapter) return foot.node;
      const href = find() && pageAt(directory.source.parsed?.feed.home_page_url);
      return href ? Object.assign(away, { href, textContent: room.say('heading') }) : undefined;
    },
    card(card, view) {
      if (room.adapter) inCards.show(card, view);
      else inCards.hide(card);
    },
    view(view) {
      level = view.resourcesLevel;
      if (!room.adapter) return view;
      return { ...view, community: linesFor(room) };
    },
    updated() {
      if (!room.adapter || !directory.source.parsed) return;
      // WordPress gets a request when somebody comes near the comments: each response costs it as
      // much work as a page.
      if (!(room.adapter instanceof Promise)) void room.enter();
      foot.update(level);
      inCards.update();
    },
  };
}

/** The links to log in and register, for visitors who are not logged in. */
function linesFor(room: Room): readonly CommunityLine[] {
  const [logIn, register] = room.links();
  const lines: readonly CommunityLine[] = [
    ['logIn', logIn],
    ['register', register],
  ];
  return lines.filter(([, href]) => href);
}

/** Whether the page is in a frame of another website, where browsers keep its cookies from it. */
function isFramedElsewhere(): boolean {
  try {
    return window.top?.origin !== origin;
  } catch {
    return true;
  }
}

/**
 * Finds the adapter of a directory. Undefined if it has no comments. The one for WordPress is for
 * the root of its REST API and the post with the comments.
 */
function adapterOf(directory: FeatureDirectory) {
  const { element, source } = directory;
  let there = '';
  let wordPress: Promise<CommentsAdapter> | undefined;
  // A script may have set it before this one was there.
  let given = Reflect.get(element, 'comments') as CommentsAdapter | undefined;
  Object.defineProperty(element, 'comments', {
    configurable: true,
    get: () => given,
    set(adapter: CommentsAdapter | undefined) {
      given = adapter;
      element.requestUpdate();
    },
  });

  return (): Found => {
    const { mode, url, post } = source.parsed?.feed.community?.comments ?? {};
    if (element.hasAttribute('no-community') || mode === 'off') return undefined;
    const own = element.getAttribute('comments-url');
    const root = own ?? (mode === 'wordpress' ? url : undefined);
    if (given || !root) return given;
    const { origin, href } = new URL(root, document.baseURI);
    if (origin !== location.origin || isFramedElsewhere()) return 'elsewhere';
    const id = `${(own ? element.getAttribute('comments-post') : post) ?? ''}`;
    if (there !== id + href) {
      there = id + href;
      wordPress = import('./wordpress.js').then((it) => it.wordPressComments(href, id));
    }
    return wordPress;
  };
}

void addToDirectories(connect, wordsOf);
