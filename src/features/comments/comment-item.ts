import type { Comment } from './adapter.js';
import { make, setText } from './dom.js';
import { type CommentsKey, faultOf, type Room } from './room.js';

export interface CommentItem {
  readonly node: HTMLElement;
  update(): void;
}

/** What happens to a thread by what a visitor does with one of its comments. */
export interface ItemHandlers {
  onMessage(text: string): void;
  onRemoved(): void;
}

/** A comment in a list, with its buttons. */
export function commentItem(
  room: Room,
  comment: Comment,
  { onMessage, onRemoved }: ItemHandlers,
): CommentItem {
  const by = make('p', 'comment-by');
  // Whatever is in it, it is text.
  const text = make('p', 'comment-text', `${comment.text}`);
  text.dir = 'auto';
  const state = make('span', 'comment-state');
  const act = make('button', comment.isOwn ? 'comment-remove' : 'comment-report');
  const acts = make('div', '', state, act);
  acts.className = 'row';
  const node = make('li', 'comment', by, text, acts);
  /** What the next press of the button does. */
  let next: CommentsKey = comment.isOwn ? 'remove' : 'report';
  let isBusy = false;

  const update = () => {
    const who = room.by(`${comment.author}`, `${comment.date}`);
    setText(by, who);
    setText(state, comment.isAwaiting ? room.say('awaiting') : '');
    setText(act, room.say(next));
    act.ariaLabel = room.t('named', { what: room.say(next), name: who });
    act.hidden = next === 'reported';
  };

  act.addEventListener('click', async () => {
    const { id } = comment;
    if (isBusy) return;
    isBusy = true;
    try {
      if (next === 'report') {
        await room.ask((adapter) => adapter.report(id));
        next = 'reported';
        onMessage(room.say(next));
      } else if (next === 'sure') {
        await room.ask((adapter) => adapter.remove(id));
        onRemoved();
      } else {
        // A deleted comment cannot be restored: a second press confirms it (WCAG 3.3.4).
        next = 'sure';
      }
    } catch (error) {
      onMessage(room.say(faultOf(error)));
    }
    isBusy = false;
    update();
  });

  update();
  return { node, update };
}
