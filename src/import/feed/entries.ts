import { parseFeed } from "feedsmith";
import { ImportFailure } from "../material/failure.ts";
import { atomEntries } from "./atomfeed.ts";
import { brokenXml } from "./brokenxml.ts";
import type { Entry } from "./feedentry.ts";
import { rdfEntries } from "./rdffeed.ts";
import { rslUsage } from "./rslusage.ts";
import { rssEntries } from "./rssfeed.ts";

/** A feed that declares entities wants them expanded, a thousandfold perhaps; none needs that. */
const ENTITY = /<!ENTITY/iu;

/** What programs may do with an entry stands in a namespace that the reader of feeds does not know. */
function withUsage(entries: readonly Entry[], xml: string): readonly Entry[] {
  const usages = rslUsage(xml, entries.length);
  return entries.map((entry, place) => {
    const usage = usages[place];
    return usage === undefined ? entry : { ...entry, statement: { ...entry.statement, usage } };
  });
}

function parsed(xml: string, name: string): readonly Entry[] {
  try {
    const { format, feed } = parseFeed(xml);
    if (format === "rss") return rssEntries(feed);
    if (format === "atom") return atomEntries(feed);
    return format === "rdf" ? rdfEntries(feed) : [];
  } catch (cause) {
    const reason = brokenXml(xml) ?? "it is well-formed XML, but lacks what every RSS, Atom or RDF feed has";
    throw new ImportFailure(
      `${name}: is a feed that cannot be read: ${reason}: tell its outlet, or save the article itself`,
      undefined,
      cause,
    );
  }
}

/** The entries of an RSS, Atom or RDF feed. @throws ImportFailure for one that cannot be read, with the place and the reason */
export function xmlEntries(xml: string, name: string): readonly Entry[] {
  if (ENTITY.test(xml))
    throw new ImportFailure(`${name}: declares XML entities, which no feed needs: save the article itself`);
  const entries = parsed(xml, name);
  const reason = entries.length === 0 ? brokenXml(xml) : undefined;
  if (reason === undefined) return withUsage(entries, xml);
  throw new ImportFailure(`${name}: is a feed that breaks off: ${reason}: fetch it anew, or save the article itself`);
}
