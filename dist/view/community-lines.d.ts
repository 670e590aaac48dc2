import type { Community } from '../feed/model.js';
/** What a line about logging in or commenting says, and where it leads; nowhere, it is no link. */
export type CommunityLine = readonly [
    says: 'logIn' | 'register' | 'comment' | 'commentLogIn',
    href: string | undefined
];
/** The lines about logging in and commenting, each only as far as the feed gives it, in order. */
export declare function communityLines(community: Community): readonly CommunityLine[];
/** Whether a line stands at the top. */
export declare const isAccountLine: ([says]: CommunityLine) => boolean;
