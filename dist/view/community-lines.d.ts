import type { Community } from '../feed/model.js';
/**
 * What a line about logging in or commenting says, and where it leads. Without a URL, it is not a
 * link.
 */
export type CommunityLine = readonly [
    says: 'logIn' | 'register' | 'comment' | 'commentLogIn',
    href: string | undefined
];
/** The lines about logging in and commenting that the feed gives, in order. */
export declare function communityLines(community: Community): readonly CommunityLine[];
/** Whether a line is at the top. */
export declare const isAccountLine: ([says]: CommunityLine) => boolean;
