import type { Comment } from './adapter.js';
import { focusOn, make, setText } from './dom.js';
import { type CommentsKey, faultOf, type Room } from './room.js';

export interface CommentItem {
  readonly node: HTMLElement;
  update(): void;
}

/**
 * A comment in a list, with its button. The result of a press is shown beside it, or in place of
 * the comment when that is deleted.
 */
export function commentItem(room: Room, comment: Comment, onRemoved: () => void): CommentItem {
  const by = make('p', 'comment-by');
  // Text, whatever is in it.
  const text = make('p', 'comment-text', `${comment.text}`);
  text.dir = 'auto';
  const state = make('span', 'comment-state');
  const act = make('button', comment.isOwn ? 'comment-remove' : 'comment-report');
  const acts = make('div', '', state, act);
  acts.className = 'row';
  const message = make('p', 'comment-message');
  message.role = 'status';
  const node = make('li', 'comment', by, text, acts, message);
  /** What the next press of the button does. */
  let next: CommentsKey = comment.isOwn ? 'remove' : 'report';
  let isBusy = false;

  const tell = (key: CommentsKey) => {
    message.textContent = room.say(key);
  };

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
        tell(next);
        // The button with the focus is removed.
        focusOn(by);
      } else if (next === 'sure') {
        await room.ask((adapter) => adapter.remove(id));
        node.part = 'comment-gone';
        for (const each of [by, text, acts]) each.remove();
        tell('removed');
        onRemoved();
      } else {
        // A deleted comment cannot be restored: a second press confirms it (WCAG 3.3.4).
        next = 'sure';
      }
    } catch (error) {
      tell(faultOf(error));
    }
    isBusy = false;
    update();
  });

  update();
  return { node, update };
}
