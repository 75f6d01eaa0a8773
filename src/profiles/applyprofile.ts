import type { Article } from "../article/article.ts";
import type { Publication } from "../article/publication.ts";
import { utf8 } from "../catalog/bytes.ts";
import { WRITERS } from "../feeds/document.ts";
import { articleFaults, characters } from "./articlefaults.ts";
import { excerptOf } from "./excerpt.ts";
import { withTags } from "./fittedtext.ts";
import { pictureFaults } from "./picturefaults.ts";
import { isIn, type Profile, rangeWords } from "./profile.ts";

/** Something that does not fit: a whole article, or its picture alone; why, in sentences. */
export interface LeftOut {
  readonly slug: string;
  readonly title: string;
  readonly what: "article" | "picture";
  readonly reasons: readonly string[];
}

/** What a platform is given, and what it is not. */
export interface FittedFeed {
  /** The articles as this feed carries them, in the order given: write them as any others. */
  readonly entries: readonly Article[];
  readonly leftOut: readonly LeftOut[];
  /** What the feed as a whole lacks, in sentences. */
  readonly shortcomings: readonly string[];
}

/** What a feed is fitted for besides its articles. */
export interface FittingPlace {
  readonly publication: Pick<Publication, "subtitle" | "language" | "logo">;
  readonly now: Date;
}

/** What the envelope of a feed may weigh, in bytes. */
const ENVELOPE = 8_000;

/** Articles as each profile carries them, as long as they are remembered elsewhere, so that each is rendered once. */
const CARRIED = new WeakMap<Profile, WeakMap<Article, Article>>();

function carried(profile: Profile, article: Article, make: () => Article): Article {
  const known = CARRIED.get(profile) ?? new WeakMap<Article, Article>();
  CARRIED.set(profile, known);
  const made = known.get(article) ?? make();
  known.set(article, made);
  return made;
}

/** The excerpt as long as it is wanted, where the text gives as much. */
function withExcerpt(article: Article, { excerpt: { least = 0 } = {} }: Profile): Article {
  if (characters(article.summary ?? "") >= least || article.distribution !== "full") return article;
  return { ...article, summary: excerptOf(article.html, least) };
}

/** The article without its picture, if that does not fit; its credit is another thing, and stays. */
function withoutPicture({ image, ...article }: Article): Article {
  return article;
}

function primary(language: string): string {
  return language.split("-")[0] ?? language;
}

/** One article by itself: as it is carried, or why it is not. */
function fitted(article: Article, profile: Profile, { publication, now }: FittingPlace) {
  const { platform, picture, tags, elements, format } = profile;
  const pictureReasons = article.image && picture ? [...pictureFaults(article.image, picture, platform)] : [];
  const made = carried(profile, article, () => {
    const whole = pictureReasons.length > 0 ? withoutPicture(article) : article;
    return withExcerpt(tags === undefined ? whole : { ...whole, html: withTags(whole.html, tags) }, profile);
  });
  const reasons = [...articleFaults({ ...made, html: article.html }, profile, now)];
  if (primary(article.language) !== primary(publication.language))
    reasons.push(`It is in another language (${article.language}) than the feed: ${platform} takes one a feed.`);
  if (picture?.isRequired && made.image === undefined)
    reasons.push(...(article.image === undefined ? [`It has no picture: ${platform} wants one.`] : pictureReasons));
  const item = WRITERS[format].entry(made);
  const lacking = elements.filter((element) => !item.includes(`<${element}`));
  if (lacking.length > 0) reasons.push(`It has no ${lacking.join(", ")}: ${platform} wants it.`);
  return { made, reasons, pictureReasons, bytes: utf8(item).length };
}

/** What the feed as a whole lacks. */
function* shortcomingsOf(
  { platform, entries: range, channel, picture }: Profile,
  entries: readonly Article[],
  { publication: { subtitle, logo } }: FittingPlace,
): Generator<string> {
  if (entries.length < (range.least ?? 0))
    yield `The feed has ${entries.length} entries: ${platform} wants ${rangeWords(range)}.`;
  const length = characters(subtitle);
  if (channel.description !== undefined && !isIn(channel.description, length))
    yield `The publication’s subtitle has ${length} characters: ${platform} takes ${rangeWords(channel.description)}.`;
  if (channel.hasLogo && logo === undefined) yield `The publication has no logo: ${platform} wants one.`;
  const bare = entries.filter(({ image, withdrawn }) => image === undefined && withdrawn === undefined).length;
  if (picture?.withoutOne !== undefined && bare > 0)
    yield `Without a picture: ${bare} of ${entries.length} entries. ${platform} ${picture.withoutOne}.`;
}

/**
 * A feed as a platform takes it: which articles, and how; what does not fit is left out with its reason. No profile takes
 * anything from the credit: what is changed is the text's tags, the excerpt, and whether there is a picture. An article that was
 * taken back always stays in, because whoever holds it must be told.
 * @param articles visible ones, newest first @returns the same for the same arguments; articles that are carried the same way are
 * the same objects each time, so that they are rendered once
 */
export function applyProfile(profile: Profile, articles: readonly Article[], place: FittingPlace): FittedFeed {
  const { platform } = profile;
  const { most: mostEntries = Number.POSITIVE_INFINITY } = profile.entries;
  const { most: mostBytes = Number.POSITIVE_INFINITY } = profile.bytes ?? {};
  const entries: Article[] = [];
  const leftOut: LeftOut[] = [];
  let size = ENVELOPE;
  for (const article of articles) {
    const { slug, title } = article;
    const leave = (what: LeftOut["what"], reasons: readonly string[]) => leftOut.push({ slug, title, what, reasons });
    if (article.withdrawn !== undefined) {
      entries.push(article);
      continue;
    }
    const { made, reasons, pictureReasons, bytes } = fitted(article, profile, place);
    if (reasons.length === 0 && entries.length >= mostEntries)
      reasons.push(`${mostEntries} newer ones fill the feed: ${platform} takes no more.`);
    else if (reasons.length === 0 && size + bytes > mostBytes)
      reasons.push(`With it the feed would be larger than ${mostBytes} bytes: ${platform} takes no more.`);
    if (reasons.length > 0) {
      leave("article", reasons);
      continue;
    }
    size += bytes;
    entries.push(made);
    if (pictureReasons.length > 0) leave("picture", pictureReasons);
  }
  return { entries, leftOut, shortcomings: [...shortcomingsOf(profile, entries, place)] };
}
