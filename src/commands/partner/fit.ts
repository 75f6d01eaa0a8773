import type { Agreement } from "../../article/agreement.ts";
import { check } from "../../build/check.ts";
import { bundledCatalog } from "../../catalog/bundle/bundledcatalog.ts";
import { encodeBundle } from "../../catalog/bundle/encode.ts";
import { ContentFailure } from "../../content/contentfailure.ts";
import { fitOf } from "../../partners/fittedview.ts";
import { allowedView } from "../../partners/partnerview.ts";
import { PROFILES } from "../../profiles/profiles.ts";
import { FORMATS } from "../../site/formats.ts";

/** What no feed is made of, and a bundle has to have. */
const RENDERING = { edition: "report", assets: { style: "", script: "" } };

/**
 * What a partner's profile leaves out of his feed, as lines of text; none where he has no profile.
 * @throws ContentFailure where content/ has mistakes
 */
export async function fitLines(contentFolder: string, agreement: Agreement, now: Date): Promise<string[]> {
  const { profile: name } = agreement;
  if (name === undefined) return [];
  const { publishable, problems } = check({ contentFolder, now });
  if (publishable === undefined) throw new ContentFailure(problems);
  const { publication, outlets, articles } = publishable;
  const bundle = encodeBundle({ publication, outlets, articles, rendering: RENDERING });
  const catalog = allowedView(bundledCatalog(new Uint8Array(bundle).buffer), agreement, publication.url);
  const { platform, specification, format } = PROFILES[name];
  const { entries, leftOut, shortcomings } = await fitOf(catalog, PROFILES[name], now);
  return [
    "",
    `by what ${platform} published and was read on ${specification.readOn} (${specification.urls[0]}):`,
    `  the file to hand out: ${FORMATS[format].file}`,
    `  carried: ${entries.length}`,
    ...shortcomings.map((shortcoming) => `  ${shortcoming}`),
    ...leftOut.flatMap(({ slug, what, reasons }) => [
      `  ${what === "article" ? "left out" : "without its picture"}: ${slug}`,
      ...reasons.map((reason) => `    ${reason}`),
    ]),
  ];
}
