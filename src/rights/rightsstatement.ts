import type { Article } from "../article/article.ts";
import type { OutletEntry } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import { isStated, PURPOSES, republishedUse, siteUses, strictestUses, type Uses, usesBy } from "../article/uses.ts";

/** Where the RSL document of something stands below its own address. */
export const RSL_FILE = "license.xml";

/** What programs may do with something: what every signal is made of. Addresses are absolute. */
export interface RightsStatement {
  readonly uses: Uses;
  /** The page that says how to get more. */
  readonly policy: string;
  /** What it is about: an address, or `/` for the whole site. */
  readonly content: string;
  /** The RSL document that says the same of it; absent where there is none. */
  readonly rslDocument?: string;
  /** The RSL document of the site, where it says the same but for a yes that other texts do not have. */
  readonly siteDocument?: string;
}

/** What several texts in one document are known by. */
interface ShownText {
  readonly uses?: Uses;
  readonly isWithdrawn: boolean;
}

/** Where the page for partners tells the terms of an outlet, or of the publication's own texts. */
function termsPage(site: string, outlet: string | undefined): string {
  return new URL(outlet === undefined ? "/partners#own-texts" : `/partners#outlet-${outlet}`, site).href;
}

/** What an article says; none where nobody says anything of it. */
export function articleRights({ url, usage, credit }: Article): RightsStatement | undefined {
  if (usage === undefined) return undefined;
  const { acquire, ...uses } = usage;
  const outlet = credit?.basis === "republished" ? credit.outlet.key : undefined;
  const policy = acquire ?? termsPage(url, outlet);
  return { uses, policy, content: url, rslDocument: `${url}/${RSL_FILE}` };
}

function siteDocumentOf({ url }: Publication): string {
  return `${url}/${RSL_FILE}`;
}

/** What the publication says of what it writes itself. */
export function ownRights(publication: Publication): RightsStatement | undefined {
  const { url, usage } = publication;
  if (usage === undefined) return undefined;
  const { acquire, ...uses } = usage;
  const policy = acquire ?? termsPage(url, undefined);
  return { uses, policy, content: "/", siteDocument: siteDocumentOf(publication) };
}

/** What can be said of the site as a whole. @param carried what is said of the texts that are on it */
export function siteRights(publication: Publication, carried: readonly Uses[]): RightsStatement | undefined {
  const own = ownRights(publication);
  if (own === undefined) return undefined;
  const { policy, content } = own;
  return { uses: siteUses(own.uses, carried), policy, content, rslDocument: siteDocumentOf(publication) };
}

/** What holds for an outlet's own texts here, where an article says nothing stricter. */
export function outletRights(publication: Publication, key: string, entry: OutletEntry): RightsStatement | undefined {
  const uses = usesBy((purpose) => republishedUse(entry.usage?.[purpose], publication.usage?.[purpose]));
  if (!isStated(uses) && entry.usage?.acquire === undefined) return undefined;
  const policy = entry.usage?.acquire ?? entry.terms.url ?? termsPage(publication.url, key);
  return { uses, policy, content: "/" };
}

function isSame(uses: Uses, others: Uses | undefined): boolean {
  return PURPOSES.every((purpose) => uses[purpose] === others?.[purpose]);
}

/**
 * What holds for a document that shows several texts: the strictest of theirs. The site's RSL document stands for it only
 * where these say what the publication says. What was taken back has no text.
 * @param url the document's own address
 * @returns none where none of them says anything; where none is left, what the publication says
 */
export function documentRights(
  publication: Publication,
  url: string,
  texts: readonly ShownText[],
): RightsStatement | undefined {
  const shown = texts.filter(({ isWithdrawn }) => !isWithdrawn);
  if (shown.length === 0) return ownRights(publication);
  if (!shown.some(({ uses }) => isStated(uses))) return undefined;
  const uses = strictestUses(shown.map(({ uses }) => uses));
  const policy = new URL("/partners", publication.url).href;
  const isOurs = isSame(uses, publication.usage);
  return { uses, policy, content: url, ...(isOurs && { siteDocument: siteDocumentOf(publication) }) };
}
