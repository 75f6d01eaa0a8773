import { existsSync } from "node:fs";
import * as v from "valibot";
import { group, httpUrl, listOf, text } from "../article/fields.ts";
import { isSlug } from "../article/slug.ts";
import { readDataFile } from "../content/datafile.ts";
import { type Findings, START } from "../content/finding.ts";
import { placeOf } from "../content/places.ts";

const slug = v.pipe(
  text("write the article's slug, the last part of its address"),
  v.check(
    isSlug,
    (issue) => `${JSON.stringify(issue.input)} is not a slug: write the last part of the article's address`,
  ),
);

const reprint = group(
  { url: httpUrl, partner: v.optional(text("write who carries it")), article: v.optional(slug) },
  { url: "url: https://partner.example/page" },
);

/** content/reprints.yaml: where articles from here are carried. */
const reprintList = group(
  { reprints: listOf(reprint, "- url: https://partner.example/page") },
  { reprints: "reprints: and below it - url: https://partner.example/page" },
);

/** One address of the list. */
export type ListedReprint = v.InferOutput<typeof reprint>;

/**
 * Reads content/reprints.yaml, which need not exist. What is wrong is a problem in the findings, with its place.
 * @param slugs of all articles
 */
export function readReprintList(
  folder: string,
  slugs: ReadonlySet<string>,
  findings: Findings,
): readonly ListedReprint[] {
  const place = placeOf(folder, "reprints.yaml");
  if (!existsSync(place.path)) return [];
  const { data, yaml, file } = readDataFile(place, reprintList, "reprints", findings);
  for (const [index, { article }] of (data?.reprints ?? []).entries()) {
    if (article === undefined || slugs.has(article)) continue;
    const message = `${JSON.stringify(article)} is no article here: write the last part of an article's address, or remove the line`;
    const field = `reprints.${index}.article`;
    findings.problems.push({ file, ...(yaml?.locate(field.split("."), "value") ?? START), field, message });
  }
  return data?.reprints ?? [];
}
