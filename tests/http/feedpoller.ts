/** An entry as JSON Feed carries it, as far as tests look at it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
}

interface JsonFeed {
  readonly items: readonly Item[];
}

/** What a poller asks: an app. */
interface Polled {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** Polls as an aggregator does, keeps what it gets by id, and remembers the ETag. */
export class Poller {
  readonly held = new Map<string, string>();
  polls = 0;
  #etag: string | undefined;

  async poll(app: Polled, path: string): Promise<{ status: number; received: readonly Item[] }> {
    const headers = { "A-IM": "feed", ...(this.#etag === undefined ? {} : { "If-None-Match": this.#etag }) };
    const response = await app.request(path, { headers });
    this.polls++;
    this.#etag = response.headers.get("ETag") ?? undefined;
    if (response.status === 304) return { status: 304, received: [] };
    const { items }: JsonFeed = JSON.parse(await response.text());
    for (const item of items) this.held.set(item.id, JSON.stringify(item));
    return { status: response.status, received: items };
  }
}
