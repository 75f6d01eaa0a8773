import type { Purpose, UsageAnswer } from "../article/uses.ts";
import type { RightsStatement } from "./rightsstatement.ts";
import type { RightsElement, Signal } from "./signal.ts";

const NAMESPACE = "https://rslstandard.org/rsl";

/** RSL calls these purposes as they are called here; it does not know text and data mining. */
const RSL_PURPOSES = ["search", "ai-input", "ai-train", "ai-index"] as const satisfies readonly Purpose[];

/** How long a client may rely on a document, in days: a day, as an answer may become stricter (section 3.2). */
const MAX_AGE = "1";

function answered({ uses }: RightsStatement, answer: UsageAnswer): string {
  return RSL_PURPOSES.filter((purpose) => uses[purpose] === answer).join(" ");
}

function isSaid({ uses }: RightsStatement): boolean {
  return RSL_PURPOSES.some((purpose) => uses[purpose] !== undefined);
}

/**
 * The document to link to. The site's own may leave out a yes, and is not there where nothing else would be in it; what is
 * to be asked for or prohibited always is.
 */
function linkedDocument(rights: RightsStatement): string | undefined {
  if (rights.rslDocument !== undefined) return isSaid(rights) ? rights.rslDocument : undefined;
  return answered(rights, "ask") + answered(rights, "no") === "" ? undefined : rights.siteDocument;
}

/** Builds elements under the prefix that they need where they stand. */
function elements(prefix: string) {
  return (
    name: string,
    content: RightsElement["content"],
    attributes: RightsElement["attributes"] = {},
  ): RightsElement => ({
    name: prefix + name,
    attributes,
    content,
  });
}

/**
 * What is allowed and what is not in one licence, whose payment is the credit; what has to be asked for in another, whose
 * terms stand on a page of the holder's (sections 3.4 to 3.9).
 */
function licences(rights: RightsStatement, make: ReturnType<typeof elements>): RightsElement[] {
  const [yes, ask, no] = [answered(rights, "yes"), answered(rights, "ask"), answered(rights, "no")];
  const usage = { type: "usage" };
  const credit = make("payment", [], { type: "attribution" });
  const given = [
    ...(yes === "" ? [] : [make("permits", yes, usage)]),
    ...(no === "" ? [] : [make("prohibits", no, usage)]),
    ...(yes === "" ? [] : [credit]),
  ];
  const asked = ask === "" ? [] : [make("permits", ask, usage), make("payment", [make("custom", rights.policy)])];
  return [given, asked].filter(({ length }) => length > 0).map((terms) => make("license", terms));
}

function content(rights: RightsStatement, prefix: string): RightsElement {
  const make = elements(prefix);
  const terms = make("terms", rights.policy);
  return make("content", [...licences(rights, make), terms], { url: rights.content });
}

/**
 * Really Simple Licensing: in the entries of feeds, as documents of its own, and by links to these.
 * @see RSL 1.0 of 2025-11-06 with its errata to 2026-05-27, https://rslstandard.org/rsl
 */
export const rsl: Signal = {
  namespaces: { "xmlns:rsl": NAMESPACE },
  links: (rights) => {
    const href = linkedDocument(rights);
    return href === undefined ? [] : [{ rel: "license", href, type: "application/rsl+xml" }];
  },
  robotsFile: (rights) =>
    isSaid(rights) && rights.rslDocument !== undefined ? [`License: ${rights.rslDocument}`] : [],
  entry: (rights) => (isSaid(rights) ? [content(rights, "rsl:")] : []),
  file: {
    mediaType: "application/rsl+xml",
    xml: (rights) =>
      isSaid(rights)
        ? { name: "rsl", attributes: { xmlns: NAMESPACE, "max-age": MAX_AGE }, content: [content(rights, "")] }
        : undefined,
  },
};
