/** What is wrong with a request, in the form of RFC 9457, and never with a stack trace. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail a sentence that says what to do. */
  constructor(
    status: number,
    title: string,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }

  /** The body of the answer, `application/problem+json`. */
  get body(): string {
    const { status, title, message: detail } = this;
    return JSON.stringify({ type: 'about:blank', title, status, detail });
  }
}

export const badRequest = (detail: string) => new Problem(400, 'Bad request', detail);
