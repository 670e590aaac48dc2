import type { Community } from '../feed/model.js';
import { webLink } from '../feed/decode/links.js';

/** What a line about logging in or commenting says, and where it leads; nowhere, it is no link. */
export type CommunityLine = readonly [
  says: 'logIn' | 'register' | 'comment' | 'commentLogIn',
  href: string | undefined,
];

/** The lines about logging in and commenting, each only as far as the feed gives it, in order. */
export function communityLines(community: Community): readonly CommunityLine[] {
  const { login_url = '', register_url = '', comments } = community;
  const isOpen = comments && comments.mode !== 'off';
  const lines: CommunityLine[] = [
    ['logIn', webLink(login_url)?.href],
    ['register', webLink(register_url)?.href],
    ['comment', webLink((isOpen && comments.url) || '')?.href],
  ];
  return [
    ...lines.filter(([, href]) => href),
    ...(isOpen && comments.login_required ? [['commentLogIn', undefined] as const] : []),
  ];
}
