import type { Comment } from './adapter.js';
import { hasContactDetails } from './contact-details.js';
import { make, setText } from './dom.js';
import { faultOf, type Room } from './room.js';

/** The most characters of one comment. */
const MOST = 10_000;

let count = 0;

export interface CommentForm {
  readonly node: HTMLElement;
  /** Whether there is something in it that must not be lost. */
  readonly hasText: boolean;
  update(): void;
}

/** The effects of a new comment on a thread. */
export interface FormHandlers {
  onMessage(text: string): void;
  onInput(): void;
  onAdded(comment: Comment): void;
}

/** The form to write a comment with. What is in it stays until it has been sent. */
export function commentForm(
  room: Room,
  organization: string | undefined,
  { onMessage, onInput, onAdded }: FormHandlers,
): CommentForm {
  const id = `comments-${(count += 1)}`;
  const label = make('label', 'comments-label');
  const hint = make('p', 'comments-hint');
  const box = make('textarea', 'comments-box');
  const send = make('button', 'comments-send');
  const node = make('form', 'comments-form', label, hint, box, send);
  label.htmlFor = box.id = id;
  hint.id = `${id}-hint`;
  box.setAttribute('aria-describedby', hint.id);
  box.tabIndex = 0;
  let isSending = false;
  /** A text that its author has been warned about. */
  let warnedOf = '';

  const update = () => {
    const isWarned = warnedOf && warnedOf === box.value.trim();
    setText(label, room.say('label'));
    setText(hint, room.say('hint'));
    setText(send, room.say(isWarned ? 'anyway' : 'send'));
    send.ariaDisabled = isSending ? 'true' : null;
  };

  /** What keeps a text from being sent now. */
  const objection = (text: string): string => {
    if (!text) return room.say('empty');
    if (text.length > MOST) return room.say('long', { n: room.directory.words().number(MOST) });
    if (warnedOf === text || !hasContactDetails(text)) return '';
    warnedOf = text;
    return room.say('private');
  };

  const submit = async (text: string) => {
    isSending = true;
    update();
    try {
      const comment = await room.ask(async (adapter) => {
        const made = await adapter.add({ organization, text });
        return { ...made, id: `${made.id}` };
      });
      // Text that was typed meanwhile stays.
      if (box.value.trim() === text) box.value = '';
      onAdded(comment);
      onMessage(comment.isAwaiting ? room.say('sent') : '');
    } catch (error) {
      onMessage(room.say(faultOf(error)));
    }
    isSending = false;
  };

  node.addEventListener('submit', async (event) => {
    event.preventDefault();
    // A second press sends nothing.
    if (isSending) return;
    const text = box.value.trim();
    const objected = objection(text);
    onMessage(objected);
    if (objected) box.focus();
    else await submit(text);
    update();
  });
  box.addEventListener('input', onInput);

  return {
    node,
    get hasText() {
      return box.value.trim() !== '';
    },
    update,
  };
}
