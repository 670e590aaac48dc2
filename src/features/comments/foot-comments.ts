import { focusOn, make, setText } from './dom.js';
import type { Room } from './room.js';
import { thread } from './thread.js';

/** The comments about the whole directory: fetched when a visitor comes near them. */
export function footComments(room: Room) {
  const about = thread(room, undefined);
  const node = make('section', 'comments', about.node);
  let heading: HTMLElement | undefined;
  let isNear = false;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      isNear = true;
      void about.update(true);
    },
    { rootMargin: '200px' },
  );
  observer.observe(node);

  return {
    node,
    /** @param level of the heading. */
    update(level: number) {
      const tag = `h${Math.min(level, 6)}` as 'h2';
      if (heading?.localName !== tag) {
        const made = make(tag, 'comments-heading');
        made.id = 'comments-heading';
        node.setAttribute('aria-labelledby', made.id);
        heading?.remove();
        node.prepend(made);
        heading = made;
      }
      room.markLanguage(heading);
      setText(heading, room.say('heading'));
      void about.update(isNear);
      if (node.isConnected && room.isWanted(undefined)) focusOn(heading);
    },
  };
}
