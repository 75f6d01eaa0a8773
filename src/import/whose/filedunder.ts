import { agencyNamed } from "../credit/wire.ts";
import type { NamedSite } from "../material/statement.ts";
import { wellKnownIn, wellKnownNamed, wellKnownSite } from "../outlets/wellknown.ts";
import { type Evidence, evidence, type Witnesses } from "./weights.ts";

/** Those who sell what others publish, and who publish nothing themselves. */
const SYNDICATES =
  /^(?:(?:The )?(?:Tribune (?:Content Agency|News Service)|(?:New York Times|Washington Post) (?:News Service|Syndicate|Writers Group)|Andrews McMeel Syndication|CQ-Roll Call|Content Exchange|Project Syndicate))$/iu;

/** Shorter names of agencies are words, teams and places as well. */
const FEWEST_LETTERS = 5;

/** Whom a section or a topic of the page is called after, where that means an agency, a syndicate or a well-known outlet alone. */
function calledAfter(topic: string): NamedSite | undefined {
  if (SYNDICATES.test(topic)) return { name: topic };
  const agency = agencyNamed(topic);
  if (agency !== undefined) return topic.length >= FEWEST_LETTERS && agency.isWord !== true ? agency : undefined;
  const known = wellKnownNamed(topic);
  const isClear = known !== undefined && wellKnownIn(topic).some(({ owner }) => owner === known) && !known.isWord;
  return isClear ? wellKnownSite(known) : undefined;
}

/**
 * Agencies and outlets after which the page calls a section or a topic of the article: so it files what it has from them. Whom the text
 * names is what it is about.
 */
export function* ofFiling({ material: { facts = {}, page }, own, text, title }: Witnesses): Generator<Evidence> {
  const sections = new Set(facts.sections?.value ?? []);
  const prose = [title, ...text.body.map(({ block }) => block.text)];
  const read = (places: readonly string[]) =>
    [...new Set(places)].flatMap((place) => {
      const site = calledAfter(place);
      const isNamed =
        site === undefined || prose.some((one) => one.includes(place) || one.includes(site.name ?? place));
      return site === undefined || isNamed || own.isOwnName(place) || own.isRelative(place) ? [] : [{ place, site }];
    });
  for (const { place, site } of read([...sections]))
    yield evidence("filedIn", site, `${facts.sections?.from}: its section`, `section: ${place}`);
  const folders = (URL.parse(page ?? "")?.pathname ?? "").split("/").slice(1, -1);
  for (const { place, site } of read(folders.filter((folder) => !sections.has(folder))))
    yield evidence("filedIn", site, `the page’s address: its folder`, `folder: ${place}`);
  for (const { place, site } of read((facts.topics?.value ?? []).filter((topic) => !sections.has(topic))))
    yield evidence("filedUnder", site, `${facts.topics?.from}: its topic`, `topic: ${place}`);
}
