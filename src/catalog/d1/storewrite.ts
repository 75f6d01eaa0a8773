import type { Withdrawal } from "../../article/article.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import type { Publication } from "../../article/publication.ts";
import type { Slice } from "../../site/slice.ts";
import type { BundledArticle } from "../bundle/encode.ts";

/**
 * What is to be different. `seen` is the version that whoever writes saw last, 0 for something that was not there:
 * where another version is live, nothing is written, unless what is live is already what was asked for.
 */
export type Write = { readonly seen: number } & (
  | {
      readonly kind: "article";
      /** As the build makes it; which fingerprint it has in the end is the store's to say. */
      readonly put: BundledArticle;
    }
  /** Takes an article back: its text goes, its place and its credit stay. */
  | { readonly kind: "withdrawal"; readonly id: string; readonly put: Withdrawal }
  /** Removes an article, as if it had never been there; its history stays. */
  | { readonly kind: "removal"; readonly id: string }
  /** Without `put`, removes the entry. */
  | { readonly kind: "outlet"; readonly key: string; readonly put?: OutletEntry }
  | { readonly kind: "publication"; readonly put: Publication }
);

/** How an article came to be what it is in one version. */
export type Change = "put" | "withdrawn" | "removed";

/** Who wrote something, when (ms since 1970), and as which version, counted from 1. */
export interface Authorship {
  readonly version: number;
  readonly by: string;
  readonly at: number;
}

/** What came of a write. */
export type WriteOutcome =
  | { readonly is: "written"; readonly version: number }
  /** What is live is what was asked for: nothing was written. `version` is 0 where there is nothing, as was asked for. */
  | { readonly is: "unchanged"; readonly version: number }
  /** Somebody else wrote since: what is live now, or 0 where it is gone and nobody knows of it. */
  | { readonly is: "conflict"; readonly live: Authorship & { readonly change: Change } }
  /** Another article has this slug. */
  | { readonly is: "taken"; readonly slug: string; readonly id: string };

/** What of the edge's copies is no longer true. */
export interface Touched {
  /** Exactly the cache tags of the slices and articles that show something else now. */
  readonly tags: readonly string[];
  /** Everything was touched, because the publication was: then `tags` need not be looked at. */
  readonly isEverything: boolean;
  /** The slices whose feeds changed; where everything was touched, the main feeds alone stand for all. */
  readonly slices: readonly Slice[];
}

/** What came of several writes. */
export interface Applied extends Touched {
  /** In the order of the writes. */
  readonly outcomes: readonly WriteOutcome[];
}
