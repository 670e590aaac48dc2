import {
  type Comment,
  type CommentPage,
  type CommentQuery,
  type CommentsAdapter,
  CommentsError,
} from './adapter.js';

/** A comment as it is kept. */
export interface KeptComment {
  readonly id: string;
  readonly organization?: string | undefined;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly isApproved: boolean;
  readonly isReported: boolean;
}

/** Everything in it, so that a demo can keep it. */
export interface MemoryState {
  /** Who is logged in. */
  readonly user?: string | undefined;
  readonly comments: readonly KeptComment[];
}

/** The number of comments on one page. */
const PAGE = 20;
/** The most characters of one comment. */
const MOST = 10_000;

/** An adapter for demos and tests, with functions to log in and to act as a moderator. */
export interface MemoryComments extends CommentsAdapter {
  readonly state: MemoryState;
  /** Logs in under a name, or out. */
  become(user: string | undefined): void;
  /** Publishes a comment that awaits approval. */
  approve(id: string): void;
  /** Deletes any comment, as moderators do. */
  discard(id: string): void;
}

/**
 * Comments in memory.
 *
 * @param onChange called with everything in it after each change.
 */
export function memoryComments(
  first: MemoryState = { comments: [] },
  onChange: (state: MemoryState) => void = () => {},
): MemoryComments {
  let state = first;

  const change = (patch: Partial<MemoryState>) => {
    state = { ...state, ...patch };
    onChange(state);
  };
  const user = (): string => {
    if (!state.user) throw new CommentsError('log-in');
    return state.user;
  };
  const find = (id: string): KeptComment => {
    const found = state.comments.find((each) => each.id === id);
    if (!found) throw new CommentsError('refused');
    return found;
  };
  const edit = (id: string, patch: Partial<KeptComment>) =>
    change({
      comments: state.comments.map((each) => (each.id === id ? { ...each, ...patch } : each)),
    });
  const discard = (id: string) =>
    change({ comments: state.comments.filter((each) => each.id !== id) });
  const shown = ({ id, author, date, text, isApproved }: KeptComment): Comment => ({
    ...{ id, author, date, text },
    isAwaiting: !isApproved,
    isOwn: author === state.user,
  });

  return {
    get state() {
      return state;
    },
    become: (name) => change({ user: name }),
    approve: (id) => edit(id, { isApproved: true }),
    discard,
    session: async () => ({ name: state.user }),
    async list({ organization, after = '0' }: CommentQuery): Promise<CommentPage> {
      const about = state.comments.filter((each) => each.organization === organization);
      const readable = about.filter((each) => each.isApproved || each.author === state.user);
      const end = Number(after) + PAGE;
      return {
        comments: readable.slice(Number(after), end).map(shown),
        total: about.filter((each) => each.isApproved).length,
        next: end < readable.length ? `${end}` : undefined,
      };
    },
    async add({ organization, text }) {
      const author = user();
      if (!text.trim() || text.length > MOST) throw new CommentsError('refused');
      const kept: KeptComment = {
        ...{ id: crypto.randomUUID(), organization, author, text },
        date: new Date().toISOString(),
        isApproved: false,
        isReported: false,
      };
      change({ comments: [...state.comments, kept] });
      return shown(kept);
    },
    async report(id) {
      user();
      find(id);
      edit(id, { isReported: true });
    },
    async remove(id) {
      const name = user();
      if (find(id).author !== name) throw new CommentsError('refused');
      discard(id);
    },
  };
}
