import type { Child } from "hono/jsx";

/** The sections of the page for partners, by their places on it, in their order. */
export const PARTNER_SECTIONS = {
  pull: "Pull a feed",
  poll: "Poll for nothing",
  archives: "Catch up after a while",
  push: "Be told instead of asking",
  key: "A key of your own",
  asked: "What we ask of you",
  places: "Find the credit",
  "credit-object": "The _credit object of JSON Feed",
  ninjs: "News objects of ninjs",
  "own-texts": "Our own texts",
  terms: "Terms of each outlet",
} as const;

/** A section's place on the page. */
export type PartnerSectionId = keyof typeof PARTNER_SECTIONS;

/** One section under its heading. */
export function PartnerSection({ id, children }: { id: PartnerSectionId; children: Child }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{PARTNER_SECTIONS[id]}</h2>
      {children}
    </section>
  );
}

/** What is on the page. @param without the sections that this publication has no use for */
export function Contents({ without }: { without: ReadonlySet<string> }) {
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {Object.entries(PARTNER_SECTIONS)
          .filter(([id]) => !without.has(id))
          .map(([id, title]) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
