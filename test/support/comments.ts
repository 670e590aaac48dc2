import '../../src/features/comments/comments.js';
import type { CommentsAdapter } from '../../src/features/comments/adapter.js';
import { memoryComments, type MemoryComments } from '../../src/features/comments/memory.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import { feedOf } from './feeds.js';
import { feedUrl } from './fixture-server.js';
import { directoryOf, parts, settled, until } from './page.js';

export const COMMUNITY = {
  login_url: 'https://example.org/login?back={return}',
  register_url: 'https://example.org/register?back={return}',
  comments: { mode: 'adapter', login_required: true },
};

const ORGANIZATIONS = [
  { id: 'alpha', name: 'Alpha Links', email: 'office@alpha.example' },
  { id: 'beta', name: 'Beta Links' },
];

/** A feed with two organisations, and comments by an adapter. */
export const commentedFeed = (fields = {}) =>
  feedUrl(feedOf(ORGANIZATIONS, { community: COMMUNITY, ...fields }));

let count = 0;

/** A comment that is published, as it is kept. */
export const kept = (text: string, fields = {}) => ({
  id: `kept-${(count += 1)}`,
  author: 'Ann',
  date: '2026-03-05T10:00:00Z',
  text,
  isApproved: true,
  isReported: false,
  ...fields,
});

/** A directory with this adapter, once it knows who is logged in. */
export async function commented(
  adapter: CommentsAdapter,
  attributes = '',
  src = commentedFeed(),
): Promise<PartnerDirectory> {
  const directory = await directoryOf(src, attributes);
  Reflect.set(directory, 'comments', adapter);
  await settled(directory);
  await until(directory, () => parts(directory, 'comments-account').length);
  return directory;
}

/** Opens the comments of a card, and resolves to what they are in, once they are there. */
export async function opened(directory: PartnerDirectory, name: string): Promise<HTMLElement> {
  const toggle = parts(directory, 'comments-toggle').find((each) => each.ariaLabel?.includes(name));
  const details = toggle?.closest('details');
  if (!toggle || !details) throw new Error(`There are no comments on ${name}.`);
  if (!details.open) toggle.click();
  const there = await until(directory, () => details.querySelector<HTMLElement>('.comments'));
  await until(
    directory,
    () => !inside(there, 'comments-status').textContent?.startsWith('Loading'),
  );
  await settled(directory);
  return there;
}

/** The first element inside comments that is a part. */
export function inside(node: ParentNode, part: string): HTMLElement {
  const found = node.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no ${part}.`);
  return found;
}

/** All of them. */
export const allInside = (node: ParentNode, part: string): HTMLElement[] => [
  ...node.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

export const boxOf = (node: ParentNode) => inside(node, 'comments-box') as HTMLTextAreaElement;

/** Writes a text as a visitor does. */
export function write(node: ParentNode, text: string): void {
  const box = boxOf(node);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses "Send", and resolves to what is said then. */
export async function send(directory: Element, node: ParentNode): Promise<string> {
  const message = inside(node, 'comments-message');
  inside(node, 'comments-send').click();
  return until(directory, () => message.textContent);
}

/** Comments in memory, with somebody logged in. */
export function memory(
  user?: string,
  comments = [kept('Good people.', { organization: 'alpha' })],
) {
  return memoryComments({ user, comments });
}

/** An adapter that does something else than the one in memory. */
export const but = (adapter: MemoryComments, other: Partial<CommentsAdapter>): CommentsAdapter => ({
  session: () => adapter.session(),
  list: (query) => adapter.list(query),
  add: (comment) => adapter.add(comment),
  report: (id) => adapter.report(id),
  remove: (id) => adapter.remove(id),
  ...other,
});
