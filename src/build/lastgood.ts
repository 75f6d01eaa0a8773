import type { FrontMatter } from "../article/frontmatter.ts";
import type { OutletEntries } from "../article/outlet.ts";
import type { PartnerEntry } from "../article/partner.ts";
import type { Publication } from "../article/publication.ts";
import type { DataFile } from "../content/datafile.ts";
import type { Content } from "../content/read.ts";
import type { Linkable } from "./addressbook.ts";
import type { GoodArticle } from "./publishable.ts";

/** What was right last in each file of a content folder, for as long as it is not right again. */
export interface LastGood {
  readonly publication: Publication | undefined;
  readonly outlets: OutletEntries;
  readonly partners: ReadonlyMap<string, PartnerEntry>;
  /** By file. */
  readonly articles: ReadonlyMap<string, GoodArticle>;
}

/** Where nothing was right yet. */
export const NEVER_GOOD: LastGood = { publication: undefined, outlets: {}, partners: new Map(), articles: new Map() };

/** The content with what was right last in the place of what is wrong with the files that all articles rest on. */
export function mended(content: Content, last: LastGood): Content {
  const { publication, outlets, partners } = content;
  const broken = [...outlets.files].filter(([, { data }]) => data === undefined).map(([key]) => key);
  const known = Object.entries(last.outlets).filter(([key]) => broken.includes(key));
  return {
    ...content,
    publication: publication.data === undefined ? withData(publication, last.publication) : publication,
    outlets: { ...outlets, entries: { ...outlets.entries, ...Object.fromEntries(known) } },
    partners: new Map(
      [...partners].map(([slug, file]) => [slug, file.data ? file : withData(file, last.partners.get(slug))]),
    ),
  };
}

function withData<Data>(file: DataFile<Data>, data: Data | undefined): DataFile<Data> {
  return data === undefined ? file : { ...file, data };
}

/** The articles that links can lead to: one that is wrong now is where it was. */
export function stillLinkable({ articles }: Content, last: LastGood): Linkable[] {
  return articles.map(({ file, name, slug, fields: written }) => {
    const fields: FrontMatter | undefined = written ?? last.articles.get(file)?.fields;
    return { name, slug, ...(fields && { fields }) };
  });
}
