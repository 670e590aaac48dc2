import { account } from './account.js';
import type { Comment, CommentPage, CommentsErrorKind } from './adapter.js';
import { commentForm } from './comment-form.js';
import { type CommentItem, commentItem } from './comment-item.js';
import { focusOn, make, setText } from './dom.js';
import { type Adapter, faultOf, type Room } from './room.js';

/** The comments about one thing. */
export interface Thread {
  readonly node: HTMLElement;
  /**
   * Updates everything for the current words and session.
   *
   * @param isNear whether to fetch the comments, if they are not there yet.
   */
  update(isNear: boolean): Promise<void>;
}

/** The comments about an organisation, or about the whole directory. */
export function thread(room: Room, organization: string | undefined): Thread {
  const status = make('p', 'comments-status');
  // Comments about the directory load when they scroll into view: that is not announced.
  if (organization) status.role = 'status';
  const retry = make('button', 'comments-retry');
  const list = make('ul', 'comments-list');
  list.role = 'list';
  const more = make('button', 'comments-more');
  const message = make('p', 'comments-message');
  message.role = 'status';
  const node = make('div');
  node.className = 'comments';

  const items = new Map<string, CommentItem>();
  /** The adapter and the visitor that they were fetched for. */
  let asked: Adapter | undefined;
  let name: string | undefined;
  let page: CommentPage | undefined;
  let isLoading = false;
  /** Why there are no comments, or no more of them. */
  let failure: CommentsErrorKind | undefined;

  const say = (text: string) => {
    message.textContent = text;
  };

  const put = (comment: Comment) => {
    const id = `${comment.id}`;
    const item = commentItem(room, comment, () => {
      items.delete(id);
      show();
      focusOn(item.node.nextElementSibling ?? item.node.previousElementSibling ?? status);
    });
    items.get(id)?.node.remove();
    items.set(id, item);
    list.append(item.node);
  };

  const form = commentForm(room, organization, {
    onMessage: say,
    onInput() {
      say('');
      show();
    },
    onAdded(comment) {
      put(comment);
      show();
    },
  });
  const who = account(room, organization);
  node.append(status, retry, list, more, who.node, form.node, message);

  const show = () => {
    const { session } = room;
    room.markLanguage(node);
    const none = page && !items.size ? room.say('none') : '';
    const loading = isLoading && !page ? room.say('loading') : none;
    setText(status, failure ? room.say(failure) : loading);
    status.hidden = !status.textContent;
    setText(retry, room.t('retry'));
    retry.hidden = !failure;
    setText(more, room.say('more'));
    more.hidden = !page?.next || !!failure;
    for (const item of items.values()) item.update();
    who.update(form.hasText);
    form.node.hidden = !form.hasText && (!session?.name || !!session.isClosed);
    form.update();
  };

  const ask = async (after?: string) => {
    if (isLoading) return;
    isLoading = true;
    failure = undefined;
    show();
    try {
      page = await room.ask(async (each) => {
        const { comments, ...given } = await each.list({ organization, after });
        return { ...given, comments: comments.map((one) => ({ ...one, id: `${one.id}` })) };
      });
      if (!after) {
        items.clear();
        list.replaceChildren();
      }
      page.comments.forEach(put);
    } catch (error) {
      failure = faultOf(error);
    }
    isLoading = false;
    show();
  };

  more.addEventListener('click', async () => {
    const before = items.size;
    await ask(page?.next);
    if (items.size > before) focusOn(list.children[before]);
  });
  retry.addEventListener('click', async () => {
    status.role = 'status';
    await room.enter(true);
    await ask();
    // If there is no response again, the button is still there.
    if (retry.hidden) focusOn(list.firstElementChild ?? status);
  });

  /**
   * Another person gets other comments, including their own. A person who is no longer logged in
   * keeps what is there.
   */
  const update = async (isNear: boolean) => {
    show();
    if (!isNear) return;
    await room.enter();
    const isOther = room.session?.name && room.session.name !== name;
    if (!room.adapter || (room.adapter === asked && !isOther)) return;
    asked = room.adapter;
    ({ name } = room.session ?? {});
    await ask();
  };

  return { node, update };
}
