import { parseFeed } from "feedsmith";
import { ImportFailure } from "../material/failure.ts";
import { atomEntries } from "./atomfeed.ts";
import type { Entry } from "./feedentry.ts";
import { rdfEntries } from "./rdffeed.ts";
import { rssEntries } from "./rssfeed.ts";

/** A feed that declares entities wants them expanded, a thousandfold perhaps; none needs that. */
const ENTITY = /<!ENTITY/iu;

/** The entries of an RSS, Atom or RDF feed. @throws ImportFailure for one that cannot be read */
export function xmlEntries(xml: string, name: string): readonly Entry[] {
  if (ENTITY.test(xml))
    throw new ImportFailure(`${name}: declares XML entities, which no feed needs: save the article itself`);
  try {
    const { format, feed } = parseFeed(xml);
    if (format === "rss") return rssEntries(feed);
    if (format === "atom") return atomEntries(feed);
    return format === "rdf" ? rdfEntries(feed) : [];
  } catch (cause) {
    throw new ImportFailure(`${name}: is a feed that cannot be read: save the article itself`, undefined, cause);
  }
}
