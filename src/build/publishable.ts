import { agreementOf } from "../article/agreement.ts";
import type { BundleContent, BundledArticle } from "../catalog/bundle/encode.ts";
import type { MeasuredPicture } from "../content/picturefolder.ts";
import type { Content } from "../content/read.ts";
import type { CheckMemory } from "./checkmemory.ts";
import { withDistinctFingerprints } from "./fingerprint.ts";
import { picturesShown, withOwnPictures } from "./ownpictures.ts";
import { type Ready, resolveArticle } from "./resolve.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { topicNames } from "./topics.ts";

/** Content without problems: what a build makes the catalog and the files of. */
export interface Publishable extends Pick<BundleContent, "publication" | "outlets" | "partners" | "articles"> {
  /** The files in content/images/ that are shown. */
  readonly pictures: readonly MeasuredPicture[];
  readonly tally: Tally;
}

/** An article as it was when nothing was wrong with it. */
export interface GoodArticle extends Pick<Ready, "file" | "slug" | "fields"> {
  readonly bundled: BundledArticle;
  readonly pictures: readonly MeasuredPicture[];
}

/** The pictures that an article shows, as it names them. */
export function pictureAddresses({ fields, text }: Ready): readonly (string | undefined)[] {
  return fields.withdrawn ? [] : [fields.image?.url, ...text.pictures];
}

/** Puts together what a content folder publishes. @param ready articles without problems @param kept others as they last were */
export function publishableOf(
  content: Content,
  ready: readonly Ready[],
  { now, memory }: { readonly now: Date; readonly memory: CheckMemory },
  kept: readonly GoodArticle[] = [],
): Publishable | undefined {
  const {
    pictures,
    publication: { data: publication },
    outlets: { entries: outlets },
  } = content;
  if (publication === undefined) return undefined;
  const names = topicNames(
    [...ready, ...kept].map(({ fields }) => fields),
    publication,
  );
  const lookup = { publication, outlets, pictures, topicNames: names };
  const resolved = ready.map((article) => resolveArticle(article, lookup, memory.articles));
  const articles = withDistinctFingerprints([...resolved, ...kept.map(({ bundled }) => bundled)]);
  const addresses = [publication.logo, publication.icon, ...ready.flatMap(pictureAddresses)];
  return {
    publication: withOwnPictures(publication, pictures),
    outlets,
    partners: [...content.partners].flatMap(([slug, { data }]) =>
      data === undefined ? [] : [agreementOf(slug, data)],
    ),
    articles,
    pictures: picturesShown(addresses, pictures),
    tally: tallyOf(articles, content.articles.filter(({ fields }) => fields?.draft === true).length, now),
  };
}
