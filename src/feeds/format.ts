import type { Article } from "../article/article.ts";
import type { Licence } from "../article/licence.ts";
import type { SignalSwitches } from "../article/signals.ts";
import type { RightsStatement } from "../rights/rightsstatement.ts";
import type { FormatName } from "../site/formats.ts";

/** Where a document stands in the history of its slice (RFC 5005): every address is the same format's. */
export interface History {
  /** Whether this is all that the slice has. */
  readonly complete: boolean;
  /** The subscription feed, if this is an archive. */
  readonly current?: string;
  readonly previousArchive?: string;
  readonly nextArchive?: string;
}

/** What a feed says of itself. Addresses are absolute, texts plain. */
export interface Channel {
  /** Never changes, whatever the feed's address is. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page that shows the same. */
  readonly home: string;
  readonly self: string;
  readonly language: string;
  /** The newest change among the entries. */
  readonly updated: Date;
  readonly publisher: { readonly name: string; readonly url?: string };
  readonly logo?: string;
  readonly icon?: string;
  readonly copyright?: string;
  readonly licence?: Licence;
  readonly hubs: readonly string[];
  /** How long a reader should wait before it asks again, in minutes. */
  readonly minutes: number;
  readonly history: History;
  /** What programs may do with all of it together; absent where nobody says anything of any of its entries. */
  readonly rights?: RightsStatement;
  /** In which ways they are told. */
  readonly signals?: SignalSwitches;
}

/**
 * One syndication format. A document is `open(channel)`, the entries with `separator` between them, then `close`; an
 * entry is the same in whichever document of a publication it stands.
 */
export interface Format {
  readonly name: FormatName;
  open(channel: Channel): string;
  /** @param signals in which ways programs are told what they may do */
  entry(article: Article, signals?: SignalSwitches): string;
  readonly separator: string;
  readonly close: string;
}
