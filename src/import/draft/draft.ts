import type { Carrier, Correction } from "../../article/article.ts";
import type { Licence } from "../../article/licence.ts";
import type { Obligations } from "../../article/obligations.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import type { Person } from "../../article/person.ts";
import type { Picture } from "../../article/picture.ts";
import type { Publication } from "../../article/publication.ts";
import type { UsageTerms } from "../../article/uses.ts";
import { type BodyText, bodyText, type Kept } from "../body/bodytext.ts";
import type { IsKnown } from "../body/creditblocks.ts";
import { summary } from "../body/summary.ts";
import { agencyNamed } from "../credit/wire.ts";
import { siteHost } from "../lines/addresses.ts";
import { withoutSiteName } from "../lines/headline.ts";
import type { Doubt, Removal } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import { FactMissing } from "../material/failure.ts";
import type { Material } from "../material/material.ts";
import { keyByName } from "../outlets/findoutlet.ts";
import { wellKnownNamed } from "../outlets/wellknown.ts";
import { type CreditedOutlet, withFeed } from "../whose/creditedoutlet.ts";
import { bylinesAround, edges } from "../whose/edges.ts";
import { firstPublisherOf } from "../whose/firstpublisher.ts";
import { listings } from "../whose/listedfacts.ts";
import { allCredits, withHints } from "../whose/outletcredits.ts";
import type { OutletQuestion } from "../whose/outletquestion.ts";
import { type OwnSite, ownSite } from "../whose/ownsite.ts";
import type { Witnesses } from "../whose/weights.ts";
import { authorDoubts, authorsOf, withoutOutlet } from "../writers/authorship.ts";
import { toldNames } from "../writers/toldnames.ts";
import { ADAPTED_DOUBT, adaptation, withoutOriginal } from "./adaptation.ts";
import { citationsOf, type DraftCitation } from "./draftcitations.ts";
import { correctionsOf } from "./draftcorrections.ts";
import { licenceFact, originalTitleOf, pictureOf, type Sources, topicsOf, urlOf } from "./draftfacts.ts";
import { languageOf } from "./draftlanguage.ts";
import { obligationsOf } from "./draftobligations.ts";
import { withoutUncoveredPictures } from "./draftpictures.ts";
import { checkBody, firstParagraph, wordsOfBody } from "./drafttext.ts";
import { usageOf } from "./draftusage.ts";
import type { Flags } from "./flags.ts";
import type { GuessLanguage } from "./languageguess.ts";
import { lostProse } from "./loss.ts";
import { originalDateOf } from "./originaldate.ts";
import { checkRights, ownProhibition, rightsOf } from "./rights.ts";
import { checkTerms, licenceLimits, type Permission, permissionOf, wantsPermission } from "./terms.ts";
import { trailFact } from "./trail.ts";

/** An article about to be written, each fact with its origin. */
export interface Draft {
  readonly id: string;
  readonly title: Fact<string>;
  readonly summary: Fact<string>;
  readonly published: Fact<string>;
  readonly language: Fact<string>;
  readonly authors?: Fact<readonly Person[]>;
  readonly topics?: Fact<readonly string[]>;
  readonly outlet: Fact<CreditedOutlet>;
  readonly url?: Fact<string>;
  readonly originalPublished?: Fact<string>;
  /** Who else may have published first, as long as nobody settles it. */
  readonly question?: OutletQuestion;
  /** Who carried it from the outlet to the source, in that order. */
  readonly trail?: Fact<readonly Carrier[]>;
  /** The original's headline, where the source has another. */
  readonly originalTitle?: Fact<string>;
  readonly licence?: Fact<Licence>;
  readonly copyright?: Fact<string>;
  /** What was put right in it before it came here. */
  readonly corrections?: Fact<readonly Correction[]>;
  /** What programs may do with it, where that is stricter than what holds without the article's saying. */
  readonly usage?: Fact<UsageTerms>;
  /** What the outlet asks of those who republish. */
  readonly obligations?: Fact<Obligations>;
  readonly picture?: Fact<Picture>;
  /** The outlet's leave to republish, where its terms want it to be asked. */
  readonly permission?: Fact<Permission>;
  /** Whether the outlet wants to be asked, and nobody says that it was. */
  readonly wantsPermission: boolean;
  readonly citations?: Fact<readonly DraftCitation[]>;
  /** The copy that the source was, where it is not the outlet's own page. */
  readonly copy?: Fact<string>;
  /** Whether the article stays invisible until an editor says otherwise. */
  readonly draft: boolean;
  readonly body: readonly Kept[];
  readonly removed: readonly Removal[];
  readonly doubts: readonly Doubt[];
}

/** What is known around the source: what the content folder holds, the hour, a fresh id. */
export interface DraftContext {
  readonly publication: Publication;
  readonly outlets: OutletEntries;
  /** RFC 3339, UTC, to the second. */
  readonly now: string;
  readonly id: string;
  /** None where a language that the source does not say stays the publication's. */
  readonly guessLanguage?: GuessLanguage;
}

const NO_PICTURES = "picture: the outlet's entry does not say that its licence covers pictures (terms: pictures: true)";

function knownNames({ site }: OwnSite, flags: Flags, isListed: IsKnown, isTold: IsKnown): IsKnown {
  const own = site.name?.toLowerCase();
  return (name) => {
    const bare = name.trim();
    return (
      isListed(bare) ||
      isTold(bare) ||
      bare === flags.outlet ||
      agencyNamed(bare) !== undefined ||
      (own !== undefined && bare.toLowerCase() === own)
    );
  };
}

function titleOf(text: BodyText, material: Material, flags: Flags, isKnown: IsKnown): Fact<string> {
  if (flags.title !== undefined) return fact(flags.title, "--title");
  const said = material.facts?.title;
  if (said !== undefined) return fact(withoutSiteName(said.value, isKnown), said.from);
  if (text.title !== undefined) return fact(text.title, text.titles > 1 ? `text, ${text.titles} times` : "first line");
  throw new FactMissing("title", "no headline was found above the text: add it with --title TEXT");
}

/** Tells the names of authors whom the source names apart from its text. */
function writerTest({ facts, marks = [] }: Material): (line: string) => boolean {
  const names = new Set([...(facts?.authors?.value ?? []).map(({ name }) => name), ...marks.map(({ text }) => text)]);
  return (line) => names.has(line);
}

function copyOf({ page }: Material, url: string | undefined, isOwn: boolean): Fact<string> | undefined {
  return isOwn || page === undefined || (url !== undefined && siteHost(url) === siteHost(page))
    ? undefined
    : fact(page, "the page's address");
}

/**
 * Puts an article together from what a source hands over, what the editor says with flags, and what outlets/ knows.
 * What none of them says is absent.
 * @throws ImportFailure without a headline, a text or an outlet, and where the outlet's terms forbid it
 */
export function draft(source: Material, flags: Flags, around: DraftContext): Draft {
  const adapted = adaptation(source);
  const material = adapted === undefined ? source : withoutOriginal(source);
  const { outlets, publication } = around;
  const own = ownSite(material, outlets);
  const isListed = (name: string) => keyByName(name, outlets) !== undefined || wellKnownNamed(name) !== undefined;
  const isKnown = knownNames(own, flags, isListed, toldNames(material));
  const said = flags.title ?? material.facts?.title?.value;
  const known = said === undefined ? undefined : withoutSiteName(said, isKnown);
  const text = bodyText(material.blocks, isKnown, known, own.isOwnAddress, writerTest(material), material.near);
  checkBody(text);
  const title = titleOf(text, material, flags, isKnown);
  const all = allCredits(text, material, isKnown, own).filter(({ line }) => line !== adapted?.trim());
  const sides = edges(text, material);
  const witnesses: Witnesses = {
    text,
    credits: all,
    material,
    own,
    edges: sides,
    bylines: bylinesAround(text, sides, isKnown, title.value),
    listings: listings(material, own),
    title: title.value,
    isListed,
    isKnown,
  };
  const { outlet, isOwn, evidence, doubts: asked, question } = firstPublisherOf(witnesses, flags.outlet, outlets);
  const credits = all.filter(({ line }) => evidence.some((one) => one.line === line));
  const sources: Sources = { ...witnesses, credits, flags, isOwn, evidence };
  const found = withHints(text, evidence);
  const entry = entryOf(outlets, outlet.value.key);
  const missed = lostProse(material.prose ?? [], found, [
    ...text.removed.map((removal) => removal.text),
    ...all.map(({ line }) => line),
  ]);
  const { body, removed } =
    entry?.terms.pictures === true ? { body: found, removed: [] } : withoutUncoveredPictures(found, NO_PICTURES);
  const authors = withoutOutlet(authorsOf(sources, flags.authors), outlet.value, outlets);
  const url = urlOf(sources);
  const { language, doubts } = languageOf(material, publication, wordsOfBody(found), around.guessLanguage);
  const originalPublished = originalDateOf(sources, language.value);
  const originalTitle = originalTitleOf(sources);
  const licence = licenceFact(sources, entry);
  const rights = rightsOf(sources, outlet.value);
  const { copyright } = rights;
  const { corrections, doubts: correctionDoubts } = correctionsOf(material, originalPublished?.value);
  const { usage, doubts: usageDoubts } = usageOf(material, { outlet: outlet.value, entry, publication });
  const obligations = obligationsOf(sources);
  const topics = topicsOf(sources, outlet.value.name);
  const picture = pictureOf(sources, entry);
  const permission = permissionOf(flags);
  const copy = copyOf(material, url?.value, isOwn);
  const texts = body.map(({ block }) => block.text);
  const citations = citationsOf(material, texts, outlets, outlet.value.key);
  const lost =
    picture === undefined && material.facts?.picture
      ? [{ text: material.facts.picture.value.url, rule: NO_PICTURES }]
      : [];
  const limits = licence ?? (entry?.licence && fact(entry.licence, `outlets/${outlet.value.key}.yaml`));
  return {
    id: around.id,
    title,
    summary: fact(summary(firstParagraph(body)), "first paragraph"),
    published: flags.published === undefined ? fact(around.now, "now") : fact(flags.published, "--published"),
    language,
    ...(authors && { authors }),
    ...(topics && { topics }),
    outlet: { ...outlet, value: withFeed(outlet.value, material.facts?.original?.value.site) },
    ...(question && !flags.termsChecked && { question }),
    ...(url && { url }),
    ...(originalPublished && { originalPublished }),
    ...trailFact(material),
    ...(originalTitle && originalTitle.value !== title.value && { originalTitle }),
    ...(licence && { licence }),
    ...(copyright && { copyright }),
    ...(corrections && { corrections }),
    ...(usage && { usage }),
    ...(obligations && { obligations }),
    ...(picture && { picture }),
    ...(permission && { permission }),
    wantsPermission: wantsPermission(entry, permission),
    ...(citations && { citations }),
    ...(copy && { copy }),
    draft: !flags.publish,
    body,
    removed: [...material.removed, ...text.removed, ...lost, ...removed],
    doubts: [
      ...(entry ? checkTerms(entry, originalPublished?.value, around.now, flags.termsChecked, permission) : []),
      ...checkRights(rights, outlet.value, flags.termsChecked),
      ...ownProhibition(sources),
      ...(limits ? licenceLimits(limits.value) : []),
      ...usageDoubts,
      ...correctionDoubts,
      ...(adapted === undefined ? [] : [{ text: adapted, about: ADAPTED_DOUBT }]),
      ...(material.doubts ?? []),
      ...missed.filter(({ text: line }) => !material.removed.some((removal) => removal.text === line)),
      ...doubts,
      ...authorDoubts(sources, authors),
      ...body.flatMap(({ block, about }) => (about === undefined ? [] : [{ text: block.text || "the text", about }])),
      ...asked,
    ],
  };
}
