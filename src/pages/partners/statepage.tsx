import type { Child } from "hono/jsx";
import type { Agreement } from "../../article/agreement.ts";
import { longDay } from "../../article/credit.ts";
import type { SliceSummary } from "../../catalog/catalog.ts";
import type { Site } from "../../catalog/rendering.ts";
import { PROFILES } from "../../profiles/profiles.ts";
import { FORMATS } from "../../site/formats.ts";
import { EVERYTHING, type Slice } from "../../site/slice.ts";
import { KIND_NAMES } from "../../site/slicewords.ts";
import { feedUrl } from "../../site/urls.ts";
import { FORMAT_LABELS } from "../frame/formatlabels.ts";
import { PAGE_LANGUAGE } from "../frame/languageattributes.ts";
import { page } from "../frame/page.tsx";
import { Term } from "./term.tsx";

/** What a partner is shown of his feeds. */
export interface StatePageProps {
  readonly site: Site;
  readonly agreement: Agreement;
  /** Where the partner's feeds stand: the address that has the key in it, without a slash at its end. */
  readonly feedsAt: string;
  /** The slices that were chosen for him; none where he may take everything. */
  readonly slices: readonly SliceSummary[];
  /** What else is known of the state of his feeds, each a section. */
  readonly sections?: Child;
}

function Agreed({ site, agreement }: StatePageProps) {
  const { until, slices, full, profile } = agreement;
  const { title, publisher, links } = site.publication;
  const whom = links.support ?? publisher.url;
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed">What was agreed</h2>
      <dl class="terms">
        <Term name="You may take">{slices === undefined ? `All that ${title} publishes` : "What is listed below"}</Term>
        <Term name="Whole text">
          {full
            ? "Also of articles of which the public sees a summary alone"
            : "Of every article but those of which the public sees a summary alone"}
        </Term>
        <Term name="Until">
          {until === undefined ? "No end was agreed" : longDay(new Date(until - 1).toISOString())}
        </Term>
        {profile !== undefined && <Term name="Made to fit">{PROFILES[profile].platform}</Term>}
        <Term name="Questions">{whom === undefined ? publisher.name : <a href={whom}>{publisher.name}</a>}</Term>
      </dl>
      <p>
        The address of this page is your key: whoever has it reads what you read. Keep it to yourselves, and ask us for
        another one when it got about.
      </p>
    </section>
  );
}

function FeedRow({ name, slice, feedsAt }: { name: string; slice: Slice; feedsAt: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {FORMAT_LABELS.map(({ format }) => (
        <td>
          <a href={feedUrl(feedsAt, slice, format)}>{FORMATS[format].file}</a>
        </td>
      ))}
    </tr>
  );
}

function Feeds({ feedsAt, slices, agreement }: StatePageProps) {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Your feeds</h2>
      <section class="wide" aria-label="Your feeds" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              {FORMAT_LABELS.map(({ name }) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FeedRow
              name={agreement.slices === undefined ? "Everything" : "All that you may take"}
              slice={EVERYTHING}
              feedsAt={feedsAt}
            />
            {slices.map(({ slice, name }) => (
              <FeedRow name={`${KIND_NAMES[slice.kind]}: ${name}`} slice={slice} feedsAt={feedsAt} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={`${feedsAt}/feeds.opml`}>All of them as a list for feed readers</a>. Every outlet, topic, author and
        article that you may take has its feeds below this address, as it has publicly.
      </p>
    </section>
  );
}

/** The page on which one partner, and nobody else, sees the state of his feeds. */
export function statePage(props: StatePageProps): string {
  const { site, agreement, sections } = props;
  return page({
    site,
    language: PAGE_LANGUAGE,
    title: `Feeds for ${agreement.name}`,
    indexing: { noindex: true },
    children: (
      <div class="guide">
        <header>
          <h1>
            Feeds for <bdi>{agreement.name}</bdi>
          </h1>
          <p class="standfirst">What was agreed, where your feeds stand, and in which state they are.</p>
        </header>
        <Agreed {...props} />
        <Feeds {...props} />
        {sections}
      </div>
    ),
  });
}
