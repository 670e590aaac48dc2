import type { Community } from '../feed/model.js';
import { webLink } from '../feed/decode/links.js';

/**
 * What a line about logging in or commenting says, and where it leads. Without a URL, it is not a
 * link.
 */
export type CommunityLine = readonly [
  says: 'logIn' | 'register' | 'comment' | 'commentLogIn',
  href: string | undefined,
];

/** The lines about logging in and commenting that the feed gives, in order. */
export function communityLines(community: Community): readonly CommunityLine[] {
  const { login_url = '', register_url = '', comments } = community;
  const isOpen = comments && comments.mode !== 'off';
  const logIn = webLink(login_url)?.href;
  // The URL of a WordPress site is for scripts.
  const page = (isOpen && comments.mode !== 'wordpress' && comments.url) || '';
  const lines: CommunityLine[] = [
    ['logIn', logIn],
    ['register', webLink(register_url)?.href],
    ['comment', webLink(page)?.href],
  ];
  return [
    ...lines.filter(([, href]) => href),
    ...(isOpen && comments.login_required ? [['commentLogIn', logIn] as const] : []),
  ];
}

/** Whether a line is at the top. */
export const isAccountLine = ([says]: CommunityLine): boolean =>
  says === 'logIn' || says === 'register';
