import type { Feature, FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { CommunityLine } from '../../view/community-lines.js';
import { addToDirectories } from '../add-feature.js';
import { dress } from '../make.js';
import type { CommentsAdapter } from './adapter.js';
import { cardComments } from './card-comments.js';
import { make, setText } from './dom.js';
import { footComments } from './foot-comments.js';
import { type Adapter, markedBy, roomOf, type Room } from './room.js';
import { styles } from './styles.js';

/**
 * Comments about each organisation and about the whole directory: below its cards, and at its foot.
 *
 * They come from the adapter that a script has set as the directory's `comments`, else from the
 * WordPress that the feed's `community.comments`, or the attributes `comments-url` and
 * `comments-post`, name: where that is at the page's own origin, for only there can people log in.
 */
function connect(directory: FeatureDirectory): Feature {
  const { element } = directory;
  const find = adapterOf(directory);
  const room = roomOf(directory, () => {
    const found = find();
    return found === 'elsewhere' ? undefined : found;
  });
  /** What the URL leads to; once. */
  let target = location.hash;
  const isWanted = (mark: string): boolean => {
    const isIt = target === markedBy(mark);
    if (isIt) target = '';
    return isIt;
  };
  const foot = footComments(room, isWanted);
  const inCards = cardComments(room, isWanted);
  const away = make('a', 'comments-link');
  let level = 2;

  dress(element, styles);

  /** Who comes back may have logged in meanwhile, in another tab. */
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
      return find() === 'elsewhere' && away.href ? away : undefined;
    },
    card(card, view) {
      if (room.adapter) inCards.show(card, view);
      else inCards.hide(card);
    },
    view(view) {
      level = view.resourcesLevel;
      const { home_page_url } = directory.source.parsed?.feed ?? {};
      setText(away, room.say('heading'));
      if (home_page_url) away.href = room.link(home_page_url, '') ?? '';
      if (!room.adapter) return view;
      return { ...view, community: linesFor(room, view.community) };
    },
    updated() {
      if (!room.adapter || !directory.source.parsed) return;
      // A WordPress is asked when somebody comes near the comments: each answer costs it a page's work.
      if (!(room.adapter instanceof Promise)) void room.enter();
      foot.update(level);
      inCards.update();
    },
  };
}

/** Where to log in and register, for who has not: who comments needs no other line. */
function linesFor(room: Room, lines: readonly CommunityLine[]): readonly CommunityLine[] {
  const { name, loginUrl, registerUrl } = room.session ?? {};
  const inFeed = new Map(lines);
  const all: readonly CommunityLine[] = [
    ['logIn', room.link(loginUrl, '') ?? inFeed.get('logIn')],
    ['register', room.link(registerUrl, '') ?? inFeed.get('register')],
  ];
  return name ? [] : all.filter(([, href]) => href);
}

/** The root of a WordPress's REST API, and the post that has the comments there. */
function wordPressOf({ element, source }: FeatureDirectory) {
  const { mode, url, post } = source.parsed?.feed.community?.comments ?? {};
  const own = element.getAttribute('comments-url');
  const root = own ?? (mode === 'wordpress' ? url : undefined);
  const id = own ? element.getAttribute('comments-post') : post;
  return root ? { root: new URL(root, document.baseURI), id: `${id ?? ''}` } : undefined;
}

/** Finds the adapter of a directory; none where there shall be no comments. */
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

  /** @returns `elsewhere` where only a page of another origin has them. */
  return (): Adapter | 'elsewhere' | undefined => {
    const mode = source.parsed?.feed.community?.comments?.mode;
    if (element.hasAttribute('no-community') || mode === 'off') return undefined;
    const found = given ? undefined : wordPressOf(directory);
    if (!found) return given;
    const { root, id } = found;
    if (root.origin !== location.origin) return 'elsewhere';
    if (there !== id + root.href) {
      there = id + root.href;
      wordPress = import('./wordpress.js').then((it) => it.wordPressComments(root.href, id));
    }
    return wordPress;
  };
}

void addToDirectories(connect);
