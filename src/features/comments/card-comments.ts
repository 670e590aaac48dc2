import type { CardView } from '../../view/card-view.js';
import { make, setText } from './dom.js';
import type { Room } from './room.js';
import { type Thread, thread } from './thread.js';

/** The comments in the cards of one directory, each behind a line that opens them. */
export function cardComments(room: Room) {
  /**
   * The comments of organisations that were opened, so that a text that somebody wrote there stays.
   */
  const threads = new Map<string, Thread>();
  const open = new Set<string>();
  const boxes = new WeakMap<HTMLElement, ReturnType<typeof box>>();

  const box = () => {
    const toggle = make('summary', 'comments-toggle');
    const node = make('details', 'comments', toggle);
    node.className = 'card-comments';
    toggle.tabIndex = 0;
    node.slot = 'end';
    let id = '';

    const show = ({ org, name }: CardView) => {
      const heading = room.say('heading');
      room.markLanguage(toggle);
      setText(toggle, heading);
      toggle.ariaLabel = room.t('named', { what: heading, name: name.text });
      const isAimedAt = room.isWanted(org.id);
      if (isAimedAt) open.add(org.id);
      if (id !== org.id || isAimedAt) {
        id = org.id;
        toggle.nextSibling?.remove();
        node.open = open.has(id);
        fill();
      }
      if (isAimedAt) void land();
    };

    /**
     * The directory moves the focus to the name of the organisation. From there it moves on to its
     * comments.
     */
    const land = async () => {
      await room.directory.element.updateComplete;
      toggle.focus({ preventScroll: true });
      node.scrollIntoView();
    };

    /** Puts the comments into the open disclosure. */
    const fill = () => {
      if (!node.open) return;
      const known = threads.get(id) ?? thread(room, id);
      threads.set(id, known);
      node.append(known.node);
      void known.update(true);
    };

    node.addEventListener('toggle', () => {
      if (node.open === open.has(id)) return;
      if (node.open) open.add(id);
      else open.delete(id);
      fill();
    });
    return { node, show };
  };

  return {
    /** Puts the comments about its organisation at the end of a card. */
    show(card: HTMLElement, view: CardView) {
      const there = boxes.get(card) ?? box();
      boxes.set(card, there);
      if (there.node.parentNode !== card) card.append(there.node);
      there.show(view);
    },
    hide: (card: HTMLElement) => boxes.get(card)?.node.remove(),
    update() {
      for (const id of open) {
        void threads.get(id)?.update(true);
      }
    },
  };
}
