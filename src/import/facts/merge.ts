import { foldedHeadline } from "../lines/headline.ts";
import type { Doubt } from "../material/block.ts";
import { type Fact, fact } from "../material/fact.ts";
import type { Said, Saying } from "../material/statement.ts";

/** What is believed, fact by fact. */
export type Believed = { readonly [Name in keyof Said]?: Fact<NonNullable<Said[Name]>> };

/** The most trusted saying about a fact. */
function first<Name extends keyof Said>(
  name: Name,
  sayings: readonly Saying[],
): Fact<NonNullable<Said[Name]>> | undefined {
  for (const { from, said } of sayings) {
    const value = said[name];
    if (value !== undefined && value !== null) return fact(value, from);
  }
  return undefined;
}

/** A picture's file, whatever size of it an address names. */
function pictureFile(url: string): string {
  return (URL.parse(url)?.pathname ?? url).replace(/^.*\//u, "").replace(/(?:-\d+x\d+|-scaled|@2x)?\.\w+$/u, "");
}

/** The most trusted picture, with what others say of the same one. */
function picture(sayings: readonly Saying[]): Believed["picture"] {
  const trusted = first("picture", sayings);
  if (trusted === undefined) return undefined;
  const same = sayings.flatMap(({ said }) =>
    said.picture && pictureFile(said.picture.url) === pictureFile(trusted.value.url) ? [said.picture] : [],
  );
  return fact(Object.assign({}, ...same.toReversed(), trusted.value), trusted.from);
}

/** Facts whose disagreement an editor has to know of, each as it is compared and as it is shown. */
const COMPARED: readonly (readonly [
  name: keyof Said,
  what: string,
  compared: (said: Said) => string | undefined,
  shown: (said: Said) => string,
])[] = [
  ["title", "headline", ({ title }) => title && foldedHeadline(title), ({ title }) => title ?? ""],
  ["published", "date", ({ published }) => published?.slice(0, 10), ({ published }) => published ?? ""],
  [
    "authors",
    "authors",
    ({ authors }) =>
      authors
        ?.map(({ name }) => foldedHeadline(name))
        .sort()
        .join(),
    ({ authors }) => (authors ?? []).map(({ name }) => name).join(", "),
  ],
  [
    "url",
    "address",
    ({ url }) => url?.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|\/(?:amp\/?)?$|[?#].*$/gu, ""),
    ({ url }) => url ?? "",
  ],
];

function agree(name: keyof Said, a: string, b: string): boolean {
  // the page's name behind a headline, and a day on either side of midnight, are no disagreement
  if (name === "title") return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  if (name === "published") return Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
  return a === b;
}

function disagreements(sayings: readonly Saying[]): readonly Doubt[] {
  return COMPARED.flatMap(([name, what, compared, shown]) => {
    const [trusted, ...others] = sayings.filter(({ said, weak }) => !weak && compared(said) !== undefined);
    if (trusted === undefined) return [];
    const other = others.find(({ said }) => !agree(name, compared(trusted.said) ?? "", compared(said) ?? ""));
    if (other === undefined) return [];
    return [
      { text: shown(trusted.said), about: `the ${what} by ${trusted.from}; ${other.from} has “${shown(other.said)}”` },
    ];
  });
}

/**
 * Believes of each fact the first that says it.
 * @param sayings the most trusted first
 * @returns the facts, and where others say something else
 */
export function believed(sayings: readonly Saying[]): { readonly facts: Believed; readonly doubts: readonly Doubt[] } {
  const names = [
    "title",
    "summary",
    "authors",
    "published",
    "language",
    "url",
    "site",
    "topics",
    "picture",
    "licence",
    "copyright",
    "paywall",
    "original",
  ] as const;
  const facts = Object.fromEntries(
    names.flatMap((name) => {
      const found = name === "picture" ? picture(sayings) : first(name, sayings);
      return found === undefined ? [] : [[name, found]];
    }),
  );
  return { facts, doubts: disagreements(sayings) };
}
