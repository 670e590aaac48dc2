/** What was seen at a URL: facts, without a verdict. */
export interface Observation {
  /** The requested URL. */
  readonly url: string;
  /** Each redirect that was followed: its status, and where it led. */
  readonly hops: readonly { readonly status: number; readonly to: string }[];
  readonly end: ObservationEnd;
  /** Of the last response. */
  readonly status?: number | undefined;
  /** The beginning of the page, if it is HTML. */
  readonly html?: string | undefined;
  /** More about the result, for a person. */
  readonly why?: string | undefined;
}

/**
 * `answer`: the page itself. `no-host`: no such domain. `unreachable`: no response, or a broken
 * one. `certificate`: the server could not prove its identity. `robots`: its owner does not allow
 * robots. `private`: it leads into a private network, where no request is made. `redirects`: it
 * leads in circles, or to something that is not a web URL.
 */
export type ObservationEnd =
  'answer' | 'no-host' | 'unreachable' | 'certificate' | 'robots' | 'private' | 'redirects';
