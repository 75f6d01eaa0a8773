import type { FrontMatter } from "../article/frontmatter.ts";
import { entryOf } from "../article/outlet.ts";
import { localPicture, type Picture } from "../article/picture.ts";
import { slug } from "../article/slug.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { noFindings } from "../content/finding.ts";
import type { PictureFolder } from "../content/picturefolder.ts";
import type { Recollections } from "../content/recollections.ts";
import { type FactLookup, resolveFacts } from "../manuscript/resolvefacts.ts";
import { fingerprint } from "./fingerprint.ts";
import type { RenderedText } from "./rendertext.ts";

/** What articles are resolved against. */
export interface Lookup extends FactLookup {
  readonly pictures: PictureFolder;
}

/** An article's picture with its address, its type and its measures, where it is a file of content/images/. */
export function measuredImage(
  image: FrontMatter["image"],
  { pictures, publication }: Pick<Lookup, "pictures" | "publication">,
): Picture | undefined {
  if (image === undefined || localPicture(image.url) === undefined) return image;
  const measured = pictures.measure(image.url);
  if ("mistake" in measured) return undefined;
  const { path, type, width, height, bytes } = measured;
  return { ...image, url: publication.url + path, type, width, height, bytes };
}

/** Everything in the lookup that an article is resolved with. */
function foundIn({ image, credit, citations, topics }: FrontMatter, lookup: Lookup): unknown[] {
  const { publication, outlets, pictures, topicNames } = lookup;
  const isLocal = image !== undefined && localPicture(image.url) !== undefined;
  return [
    publication,
    isLocal ? pictures.measure(image.url) : undefined,
    ...[credit, ...citations].map((named) => entryOf(outlets, named?.outlet)),
    ...topics.map((label) => topicNames.get(slug(label))),
  ];
}

/** An article ready to be resolved: free of problems. */
export interface Ready {
  readonly file: string;
  readonly slug: string;
  readonly fields: FrontMatter;
  readonly text: RenderedText;
}

/**
 * An article as the Worker carries it, its picture measured. Its content must be free of problems.
 * @param memory of articles resolved before
 * @see resolveFacts
 */
export function resolveArticle(ready: Ready, lookup: Lookup, memory: Recollections<BundledArticle>): BundledArticle {
  const { file, slug: own, fields, text } = ready;
  return memory.recall(file, [own, fields, text, ...foundIn(fields, lookup)], noFindings(), () => {
    const { article, ...rest } = resolveFacts(
      own,
      { ...fields, image: measuredImage(fields.image, lookup) },
      text,
      lookup,
    );
    return { article: { ...article, fingerprint: fingerprint(article) }, ...rest };
  });
}
