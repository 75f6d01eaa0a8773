import type { Licence } from "../../article/licence.ts";
import type { OutletEntry } from "../../article/outlet.ts";
import type { Picture } from "../../article/picture.ts";
import { addressesOf } from "../credit/creditaddresses.ts";
import { readLinks } from "../credit/creditlinks.ts";
import { licenceOf } from "../facts/values.ts";
import { siteHost } from "../lines/addresses.ts";
import { linkedText } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { flat } from "../material/flattext.ts";
import { repeatsHeadline } from "../whose/headlinelink.ts";
import { isSameHost } from "../whose/hostname.ts";
import type { SettledSource } from "../whose/settled.ts";
import type { Flags } from "./flags.ts";

/** What the facts are taken from. */
export interface Sources extends SettledSource {
  readonly flags: Flags;
}

/** More topics than this are a page's keywords for search engines. */
const MOST_TOPICS = 6;

/** What the original is called, where that is known apart from the source's own headline. */
export function originalTitleOf({ credits, material: { facts = {} } }: Sources): Fact<string> | undefined {
  const said = credits.find(({ title }) => title !== undefined)?.title;
  if (said !== undefined) return fact(said, "credit");
  const original = facts.original?.value.title;
  return original === undefined ? undefined : fact(original, `${facts.original?.from}: what it is based on`);
}

/** All addresses that are said to be the original's, the surest first. */
function* originals({ credits, evidence, material }: Sources): Generator<Fact<string>> {
  const { facts = {} } = material;
  for (const { url } of credits) if (url !== undefined) yield fact(url, "link in the credit");
  const original = facts.original;
  if (original?.value.url !== undefined) yield fact(original.value.url, `${original.from}: what it is based on`);
  for (const { url, from } of evidence) if (url !== undefined) yield fact(url, from);
  // a note about the outlet may link to its article in passing: "read the story on its website"
  const lines = new Set(evidence.map(({ line }) => line.trim()));
  const hosts = evidence.flatMap(({ site }) => (site.url === undefined ? [] : (siteHost(site.url) ?? [])));
  for (const block of material.near ?? []) {
    if (!lines.has(flat(block.text))) continue;
    const { links } = readLinks(linkedText(block));
    const { url } = addressesOf(links.filter((link) => hosts.some((host) => isSameHost(siteHost(link.url), host))));
    if (url !== undefined) yield fact(url, "a link in a note about the outlet");
  }
}

/** Where the original stands. An address that repeats the headline is believed before one that may be the outlet's section. */
export function urlOf(sources: Sources): Fact<string> | undefined {
  const { material, flags, isOwn, title } = sources;
  const { facts = {}, page } = material;
  if (flags.url !== undefined) return fact(flags.url, "--url");
  if (isOwn && facts.original?.value.url === undefined)
    return facts.url ?? (page === undefined ? undefined : fact(page, "the page's address"));
  const found = [...originals(sources)].filter(({ value }) => isOwn || !sources.own.isOwnAddress(value));
  return found.find(({ value }) => repeatsHeadline(value, title)) ?? found[0];
}

/** The article's own licence, where outlets/ does not name the same. */
export function licenceFact(
  { credits, material: { facts = {} } }: Sources,
  outlet: OutletEntry | undefined,
): Fact<Licence> | undefined {
  const said = credits.map(({ licence }) => licenceOf(licence)).find((licence) => licence !== undefined);
  const found = said
    ? fact(said, "credit")
    : facts.original?.value.licence
      ? fact(facts.original.value.licence, facts.original.from)
      : facts.licence;
  return found?.value.url === outlet?.licence?.url ? undefined : found;
}

/** What the article is about. */
export function topicsOf(
  { material: { facts = {} }, flags }: Sources,
  outlet: string,
): Fact<readonly string[]> | undefined {
  if (flags.topics.length > 0) return fact(flags.topics, "--topic");
  if (facts.topics === undefined) return undefined;
  const seen = new Set([outlet.toLowerCase()]);
  const topics = facts.topics.value.filter((topic) => {
    const isNew = !seen.has(topic.toLowerCase()) && topic.length <= 60 && /\p{L}/u.test(topic);
    seen.add(topic.toLowerCase());
    return isNew;
  });
  return topics.length === 0 ? undefined : fact(topics.slice(0, MOST_TOPICS), facts.topics.from);
}

/** The article's picture, where the outlet's entry says that its licence covers pictures. */
export function pictureOf(
  { material: { facts = {} } }: Sources,
  outlet: OutletEntry | undefined,
): Fact<Picture> | undefined {
  const { picture } = facts;
  return outlet?.terms.pictures === true && picture?.value.url.startsWith("https:") ? picture : undefined;
}
