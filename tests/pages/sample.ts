import type { Article, Credit } from "../../src/article/article.ts";
import type { OutletEntries } from "../../src/article/outlet.ts";
import type { Publication } from "../../src/article/publication.ts";
import { tableStretches } from "../../src/build/stretches.ts";
import type { Site } from "../../src/catalog/rendering.ts";

/** Where the sample publication is. */
export const URL = "https://news.example.org";

/** A publication that uses every field. */
export const PUBLICATION: Publication = {
  id: "tag:example.org,2026:news",
  title: "The Harbour Review",
  subtitle: "Reporting from ports and the people who work in them, by us and by others.",
  url: URL,
  language: "en",
  publisher: { name: "Harbour Press Cooperative", url: "https://press.example.org/" },
  copyright: "© 2026 Harbour Press Cooperative",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  hubs: ["https://hub.example.org/"],
  entries: 50,
  links: { support: "https://press.example.org/support", newsletter: "https://press.example.org/newsletter" },
  topics: {},
  redirects: {},
};

/** The site that the pages belong to. */
export const SITE: Site = {
  publication: PUBLICATION,
  edition: "abcdefgh",
  assets: { style: "/style.0000000000.css", script: "/script.0000000000.js" },
};

/** A text with every kind of element that Markdown makes, as the build writes it. */
const TEXT = `<p>No ship has entered Europe’s largest port since midnight, and none will before Monday. Along forty kilometres of quays the cranes stand with their arms up, and the only traffic on the water is a patrol boat.</p>
<h2>What the pilots want</h2>
<p>They ask for <em>one</em> day of rest in seven, and for a second pilot on the largest ships.<sup><a href="#cranes-fn-1" id="cranes-fnref-1">1</a></sup> “We have all fallen asleep standing,” said one of them, who asked for <a href="https://western.example.com/names">her name</a> to be left out.</p>
<blockquote>
<p>The harbour has grown by half since I started. The number of pilots has not.</p>
</blockquote>
<p>The port’s own figures bear her out:</p>
<table>
<thead>
<tr>
<th>Year</th>
<th>Ships</th>
<th>Pilots</th>
</tr>
</thead>
<tbody>
<tr>
<td>2004</td>
<td>29,800</td>
<td>241</td>
</tr>
<tr>
<td>2025</td>
<td>44,100</td>
<td>233</td>
</tr>
</tbody>
</table>
<ul>
<li>Monday: talks in The Hague</li>
<li>Tuesday: the pilots vote</li>
</ul>
<pre><code>https://port.example.com/a/very/long/address/that/no/phone/can/show/on/one/line
</code></pre>
<p>A hundred and twelve ships were waiting on Thursday night, the port said, <del>four</del> five of them with fruit.</p>
<section class="footnotes"><h2 id="cranes-footnote-label">Footnotes</h2>
<ol>
<li id="cranes-fn-1">
<p>Ships longer than 300 metres. <a href="#cranes-fnref-1" class="data-footnote-backref">↩</a></p>
</li>
</ol>
</section>
`;

/** What is owed for it. */
export const CREDIT: Credit = {
  basis: "republished",
  outlet: { key: "western-journal", name: "The Western Journal", url: "https://western.example.com/" },
  title: "Silent cranes",
  url: "https://western.example.com/silent-cranes",
  authors: [{ name: "Ana Díaz", url: "https://western.example.com/ana" }, { name: "Bo Lin" }],
  published: "2026-11-19",
  position: "end",
  indexing: "canonical",
};

/** A republished article that uses every field. */
export const REPUBLISHED: Article = {
  id: "urn:uuid:5f0c4f0e-0e0b-4b55-9d0b-0f3a5b3f4f11",
  slug: "cranes-fall-silent",
  url: `${URL}/articles/cranes-fall-silent`,
  title: "The cranes fall silent as Rotterdam’s pilots & <tugs> strike",
  summary: "For the first time since 1979, no ship has entered Europe’s largest port for a whole day.",
  html: TEXT,
  beginning: "No ship has entered Europe’s largest port since midnight, and none will before Monday.",
  tables: tableStretches(TEXT).map(([start, end]) => TEXT.slice(start, end)),
  language: "en-GB",
  published: "2026-11-20T09:00:00Z",
  updated: "2026-11-21T10:30:00Z",
  authors: [
    { key: "ana-diaz", name: "Ana Díaz", url: "https://western.example.com/ana" },
    { key: "bo-lin", name: "Bo Lin" },
  ],
  topics: [
    { key: "shipping", name: "Shipping" },
    { key: "labour", name: "Labour" },
  ],
  credit: CREDIT,
  citations: [
    { name: "Port Authority", title: "Traffic of the day", url: "https://port.example.com/traffic" },
    { name: "The Pilots’ Union" },
  ],
  licence: { name: "CC BY-ND 4.0", url: "https://creativecommons.org/licenses/by-nd/4.0/" },
  copyright: "© 2026 The Western Journal",
  image: {
    url: `${URL}/images/cranes.jpg`,
    type: "image/jpeg",
    width: 1600,
    height: 900,
    bytes: 181000,
    alt: "Idle cranes against an evening sky",
    caption: "Cranes at the Maasvlakte terminal on Thursday.",
    credit: "Mira Osei / Harbour Pictures",
    copyright: "© 2026 Mira Osei",
  },
  distribution: "full",
  corrections: [{ at: "2026-11-21T10:30:00Z", text: "An earlier version gave the year of the last strike as 1978." }],
  fingerprint: "AAAA",
};

/** The same story told anew by the publication itself. */
export const ADAPTED: Article = {
  ...REPUBLISHED,
  id: "urn:uuid:5f0c4f0e-0e0b-4b55-9d0b-0f3a5b3f4f12",
  slug: "what-a-silent-port-costs",
  url: `${URL}/articles/what-a-silent-port-costs`,
  title: "What a silent port costs",
  authors: [{ key: "jo-reyes", name: "Jo Reyes" }],
  credit: {
    basis: "adapted",
    outlet: { key: "western-journal", name: "The Western Journal", url: "https://western.example.com/" },
    title: "Silent cranes",
    authors: [{ name: "Ana Díaz" }],
    position: "end",
    indexing: "canonical",
  },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  copyright: "© 2026 Harbour Press Cooperative",
  corrections: [],
  updated: "2026-11-20T09:00:00Z",
};

/** What the publication wrote by itself, with the least that an article can have, in a language from right to left. */
export const OWN: Article = {
  id: "urn:uuid:5f0c4f0e-0e0b-4b55-9d0b-0f3a5b3f4f13",
  slug: "الميناء",
  url: `${URL}/articles/${encodeURIComponent("الميناء")}`,
  title: "الميناء في يوم هادئ",
  html: "<p>لم تدخل أي سفينة إلى الميناء منذ منتصف الليل.</p>",
  language: "ar",
  published: "2026-11-18T09:00:00Z",
  updated: "2026-11-18T09:00:00Z",
  authors: [{ key: "jo-reyes", name: "Jo Reyes" }],
  topics: [],
  citations: [],
  distribution: "full",
  corrections: [],
  fingerprint: "AAAC",
};

/** An article that was taken back. */
export const WITHDRAWN: Article = {
  ...REPUBLISHED,
  slug: "taken-back",
  url: `${URL}/articles/taken-back`,
  title: "A port that never closed",
  html: "",
  withdrawn: { at: "2026-11-22T08:00:00Z", reason: "The photographs turned out to be of another port." },
};

/** The outlets that the publication knows. */
export const OUTLETS: OutletEntries = {
  "western-journal": {
    name: "The Western Journal",
    aliases: [],
    url: "https://western.example.com/",
    feed: "https://western.example.com/feed",
    licence: { name: "CC BY-ND 4.0", url: "https://creativecommons.org/licenses/by-nd/4.0/" },
    copyright: "© 2026 The Western Journal",
    indexing: "canonical",
    terms: {
      republish: "allowed",
      distribution: "full",
      credit: "end",
      pictures: false,
      window: 30,
      url: "https://western.example.com/republish",
    },
    stub: false,
  },
  "port-authority": {
    name: "Port Authority",
    aliases: [],
    indexing: "noindex",
    terms: { republish: "ask", distribution: "summary", credit: "top", pictures: true },
    stub: false,
  },
  "closed-press": {
    name: "Closed Press",
    aliases: [],
    indexing: "canonical",
    terms: { republish: "forbidden", distribution: "full", credit: "end", pictures: false },
    stub: false,
  },
  "found-daily": {
    name: "Found Daily",
    aliases: [],
    indexing: "canonical",
    terms: { distribution: "full", credit: "end", pictures: false },
    stub: true,
  },
};
