import type { FrontMatter } from "../article/frontmatter.ts";
import { localPicture, type Picture } from "../article/picture.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import type { PictureFolder } from "../content/picturefolder.ts";
import { type FactLookup, resolveFacts } from "../manuscript/resolvefacts.ts";
import { fingerprint } from "./fingerprint.ts";
import type { RenderedText } from "./rendertext.ts";

/** What articles are resolved against. */
export interface Lookup extends FactLookup {
  readonly pictures: PictureFolder;
}

function imageOf(image: FrontMatter["image"], { pictures, publication }: Lookup): Picture | undefined {
  if (image === undefined || localPicture(image.url) === undefined) return image;
  const measured = pictures.measure(image.url);
  if ("mistake" in measured) return undefined;
  const { path, type, width, height, bytes } = measured;
  return { ...image, url: publication.url + path, type, width, height, bytes };
}

/**
 * An article as the Worker carries it, its picture measured. Its content must be free of problems.
 * @see resolveFacts
 */
export function resolveArticle(slug: string, fields: FrontMatter, text: RenderedText, lookup: Lookup): BundledArticle {
  const facts = { ...fields, image: imageOf(fields.image, lookup) };
  const { article, ...rest } = resolveFacts(slug, facts, text, lookup);
  return { article: { ...article, fingerprint: fingerprint(article) }, ...rest };
}
