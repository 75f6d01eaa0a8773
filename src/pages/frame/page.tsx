import type { Child } from "hono/jsx";
import { direction } from "../../article/direction.ts";
import type { Site } from "../../catalog/rendering.ts";
import { EVERYTHING, type Slice } from "../../site/slice.ts";
import { feedUrl } from "../../site/urls.ts";
import { Footer } from "./footer.tsx";
import { READER_LABELS } from "./formatlabels.ts";
import type { Indexing } from "./indexing.ts";
import { languageAttributes, PAGE_LANGUAGE } from "./languageattributes.ts";
import { Nameplate } from "./nameplate.tsx";

/** What every page is made of. */
export interface PageProps {
  readonly site: Site;
  /** The language of what the page is about; the page's own words are marked where they differ from it. */
  readonly language: string;
  /** The page's own title; absent on the home page, which is called as the publication. */
  readonly title?: string;
  readonly description?: string;
  readonly indexing: Indexing;
  /** The subject whose feeds the page offers beside the publication's. */
  readonly subject?: { readonly slice: Slice; readonly name: string };
  /** What belongs into the head besides. */
  readonly head?: Child;
  readonly children: Child;
}

function Feeds({ site, subject }: Pick<PageProps, "site" | "subject">) {
  const { title, url } = site.publication;
  const offers = [
    ...(subject === undefined || subject.slice.kind === "everything"
      ? []
      : [{ slice: subject.slice, name: `${title}: ${subject.name}` }]),
    { slice: EVERYTHING, name: title },
  ];
  return (
    <>
      {offers.flatMap(({ slice, name }) =>
        READER_LABELS.map((format) => (
          <link
            rel="alternate"
            type={format.type}
            title={`${name} (${format.name})`}
            href={feedUrl(url, slice, format.format)}
          />
        )),
      )}
    </>
  );
}

/** A whole document around what a page shows. */
function Page({ site, language, title, description, indexing, subject, head, children }: PageProps) {
  const { publication, assets } = site;
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === undefined ? publication.title : `${title} · ${publication.title}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {indexing.canonical !== undefined && <link rel="canonical" href={indexing.canonical} />}
        {indexing.noindex && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.script} defer></script>
        {publication.icon !== undefined && <link rel="icon" href={publication.icon} />}
        <Feeds site={site} subject={subject} />
        {head}
      </head>
      <body>
        <a class="skip" href="#main" {...languageAttributes(PAGE_LANGUAGE, language)}>
          Skip to the content
        </a>
        <Nameplate site={site} language={language} isHome={title === undefined} />
        <main id="main">{children}</main>
        <Footer site={site} language={language} />
      </body>
    </html>
  );
}

/** A page as the text of an HTML document. */
export function page(props: PageProps): string {
  return `<!doctype html>${Page(props)}`;
}
