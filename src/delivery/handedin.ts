import type { OutletEntries } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import { slug as slugged } from "../article/slug.ts";
import type { Checked } from "../build/check.ts";
import { picturesShown, withOwnPictures } from "../build/ownpictures.ts";
import { measuredImage, type Ready } from "../build/resolve.ts";
import { topicNames } from "../build/topics.ts";
import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { contentDigest } from "../catalog/d1/contentdigest.ts";
import { articleName } from "../content/filename.ts";
import type { Finding } from "../content/finding.ts";
import { readManuscript } from "../manuscript/manuscript.ts";
import { readWrite } from "../publish/wirewrites.ts";

/** An article of content/ as it is sent. */
export interface HandedIn {
  readonly file: string;
  readonly id: string;
  readonly slug: string;
  /** As the endpoint takes it. @see manuscript */
  readonly put: object;
  /** What the live catalog would keep of it, and that one's digest. @see contentDigest */
  readonly bundled: BundledArticle;
  readonly digest: string;
  /** The files of content/images/ that it shows, by their addresses within the site. */
  readonly pictures: readonly string[];
}

/** A file that stays as it is live: its slug, and its id where that can be told. */
export interface HeldBack {
  readonly file: string;
  readonly slug: string;
  readonly id?: string;
  /** What is wrong, a line for each. */
  readonly why: readonly string[];
}

/** A content folder as it can be handed in: what is right, and what is not. */
export interface Handing {
  /** None where it has mistakes: then nothing can be handed in. */
  readonly publication?: Publication;
  /** Those whose files are right. */
  readonly outlets: OutletEntries;
  readonly articles: readonly HandedIn[];
  readonly held: readonly HeldBack[];
  /** The files in which something is wrong that are no articles. */
  readonly wrong: readonly string[];
}

function messagesByFile(problems: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { file, line, column, field, message } of problems) {
    byFile.set(file, [...(byFile.get(file) ?? []), `${file}:${line}:${column}: ${field}: ${message}`]);
  }
  return byFile;
}

/** The topics with the names that they have in all of content/, as the build gives them. */
function namedTopics(topics: readonly string[], names: ReadonlyMap<string, string>, { topics: own }: Publication) {
  return topics.map((label) => (Object.hasOwn(own, slugged(label)) ? label : (names.get(slugged(label)) ?? label)));
}

/** Makes what is sent of an article, and reads it as the endpoint does. */
async function handIn(
  { file, slug, fields, text }: Ready,
  source: { readonly name: string; readonly text: string },
  names: ReadonlyMap<string, string>,
  { content }: Checked,
  publication: Publication,
): Promise<HandedIn | HeldBack> {
  const { pictures, outlets } = content;
  const image = measuredImage(fields.image, { pictures, publication });
  const { html, markdown, beginning } = text;
  const put = {
    slug,
    facts: { ...fields, topics: namedTopics(fields.topics, names, publication), image },
    html,
    markdown,
    ...(beginning !== undefined && { beginning }),
    source,
  };
  const refused = (mistakes: readonly { readonly field: string; readonly message: string }[]): HeldBack => ({
    file,
    slug,
    id: fields.id,
    why: mistakes.map(({ field, message }) => `${file}: ${field}: ${message}`),
  });
  const sent: unknown = JSON.parse(JSON.stringify({ kind: "article", seen: 0, put }));
  const read = readWrite(sent);
  if ("mistakes" in read) return refused(read.mistakes);
  if (read.output.kind !== "article") return refused([]);
  const pressed = readManuscript(read.output.put, {
    publication: withOwnPictures(publication, pictures),
    outlets: outlets.entries,
  });
  if ("mistakes" in pressed) return refused(pressed.mistakes);
  const bundled: BundledArticle = {
    ...pressed.resolved,
    article: { ...pressed.resolved.article, fingerprint: "" },
  };
  const shown = fields.withdrawn ? [] : picturesShown([fields.image?.url, ...text.pictures], pictures);
  const digest = await contentDigest(bundled);
  return { file, id: fields.id, slug, put, bundled, digest, pictures: shown.map(({ path }) => path) };
}

/** What of a checked folder can be handed in: a mistake in one file holds back that file alone. */
export async function handedIn(checked: Checked): Promise<Handing> {
  const { content, ready, problems } = checked;
  const messages = messagesByFile(problems);
  const { data: publication, file: publicationFile } = content.publication;
  const wrongOutlets = [...content.outlets.files].filter(([, { file }]) => messages.has(file)).map(([key]) => key);
  const outlets = Object.fromEntries(
    Object.entries(content.outlets.entries).filter(([key]) => !wrongOutlets.includes(key)),
  );
  const known = new Map(content.articles.map((article) => [article.file, article]));
  const isArticle = (file: string) => file.includes("/articles/");
  const wrong = [...messages.keys()].filter((file) => !isArticle(file));
  const held = [...messages].flatMap(([file, why]): HeldBack[] => {
    if (!isArticle(file)) return [];
    const id: unknown = Object(known.get(file)?.yaml.data).id;
    const { slug } = articleName(file.slice(file.lastIndexOf("/") + 1), undefined);
    return [{ file, slug, ...(typeof id === "string" && { id }), why }];
  });
  if (publication === undefined || messages.has(publicationFile)) return { outlets, articles: [], held, wrong };
  const names = topicNames(
    ready.map(({ fields }) => fields),
    publication,
  );
  const articles: HandedIn[] = [];
  for (const article of ready) {
    const { file, fields } = article;
    if (messages.has(file)) continue;
    const waiting = [fields.credit, ...fields.citations].find((named) => wrongOutlets.includes(named?.outlet ?? ""));
    if (waiting !== undefined) {
      held.push({
        file,
        slug: article.slug,
        id: fields.id,
        why: [`${file}: waits for outlets/${waiting.outlet}.yaml, which has mistakes`],
      });
      continue;
    }
    const { name = "", text = "" } = known.get(file) ?? {};
    const made = await handIn(article, { name, text }, names, checked, publication);
    if ("put" in made) articles.push(made);
    else held.push(made);
  }
  return { publication: withOwnPictures(publication, content.pictures), outlets, articles, held, wrong };
}
