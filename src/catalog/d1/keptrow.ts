import type { Article } from "../../article/article.ts";
import type { BundledArticle } from "../bundle/encode.ts";
import type { Latest } from "./admission.ts";
import type { SqlRow } from "./database.ts";
import { numberIn, numberOrNone, textIn, textOrNone } from "./row.ts";
import type { KeptVersion, Version } from "./store.ts";
import type { Change } from "./storewrite.ts";

function changeIn(row: SqlRow): Change {
  const change = textIn(row, "change");
  return change === "withdrawn" || change === "removed" ? change : "put";
}

/** Who wrote a row, what, and when. */
export function latestIn(row: SqlRow): Latest {
  return {
    version: numberIn(row, "version"),
    by: textIn(row, "author"),
    at: numberIn(row, "at"),
    change: changeIn(row),
    digest: textIn(row, "digest"),
  };
}

/** A version as lists show it. */
export function versionIn(row: SqlRow): Version {
  return {
    ...latestIn(row),
    title: textIn(row, "title"),
    slug: textIn(row, "slug"),
    isKept: numberOrNone(row, "kept") === 1,
  };
}

/** An article with its text; none where that was purged, or the article removed. */
export function keptIn(row: SqlRow | undefined): KeptVersion | undefined {
  const record = textOrNone(row, "record");
  if (row === undefined || record === undefined) return undefined;
  const article: Article = { ...JSON.parse(record), fingerprint: textIn(row, "fingerprint") };
  const [expires, aliases, source] = ["expires", "aliases", "source"].map((column) => textOrNone(row, column));
  const bundled: BundledArticle = {
    article,
    markdown: textOrNone(row, "markdown") ?? "",
    ...(expires === undefined ? {} : { expires }),
    ...(aliases === undefined ? {} : { aliases: JSON.parse(aliases) }),
    ...(source === undefined ? {} : { source: JSON.parse(source) }),
  };
  return { ...latestIn(row), article: bundled };
}
