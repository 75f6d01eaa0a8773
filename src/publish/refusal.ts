/** Something that is wrong with a request to publish; told to whoever sent it (RFC 9457). */
export class Refusal extends Error {
  readonly status: number;
  /** Anything else to say, such as each mistake. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.more = more;
    this.headers = headers;
  }
}
