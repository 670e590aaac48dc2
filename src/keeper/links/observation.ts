/** What was seen at a URL: facts, without what to make of them. */
export interface Observation {
  /** Where it was asked for. */
  readonly url: string;
  /** Each redirect that was followed: its status, and where it led. */
  readonly hops: readonly { readonly status: number; readonly to: string }[];
  readonly end: ObservationEnd;
  /** Of the last answer. */
  readonly status?: number | undefined;
  /** The beginning of the page, where it is HTML. */
  readonly html?: string | undefined;
  /** More about the end, for a person. */
  readonly why?: string | undefined;
}

/**
 * `answer`: of the page itself. `no-host`: no such domain. `unreachable`: no answer, or a broken
 * one. `certificate`: the server could not prove who it is. `robots`: its owner turns robots away.
 * `private`: it leads into a private network, where we do not go. `redirects`: it leads in circles,
 * or to what is no web address.
 */
export type ObservationEnd =
  'answer' | 'no-host' | 'unreachable' | 'certificate' | 'robots' | 'private' | 'redirects';
