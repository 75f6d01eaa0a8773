import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import {
  isStated,
  type Purpose,
  stricter,
  strictestUses,
  type UsageAnswer,
  type UsageTerms,
  usesBy,
} from "../../article/uses.ts";
import { address, present } from "../facts/values.ts";

const NAMESPACE = "https://rslstandard.org/rsl";

/** The words of RSL that stand for several purposes (section 3.4.1.1). Text and data mining has none of its own. */
const COVERED: Readonly<Record<Purpose, readonly string[]>> = {
  search: ["search", "all"],
  "ai-input": ["ai-input", "ai-all", "all"],
  "ai-train": ["ai-train", "ai-all", "all"],
  "ai-index": ["ai-index", "ai-all", "all"],
  tdm: ["all"],
};

/** Costs nothing but the credit. */
const FREE = /^(?:free|attribution)?$/u;

/** One licence while it is read. */
interface License {
  readonly permits: string[];
  readonly prohibits: string[];
  /** Whether somebody has to be asked or paid, or not everybody may, or not everywhere. */
  isConditional: boolean;
  acquire?: string;
}

function mentions(words: readonly string[], purpose: Purpose): boolean {
  return words.some((word) => COVERED[purpose].includes(word));
}

function answer({ permits, prohibits, isConditional }: License, purpose: Purpose): UsageAnswer | undefined {
  if (mentions(prohibits, purpose)) return "no";
  // a licence that lists no use is about all of them
  const isPermitted = mentions(permits, purpose) || (isConditional && permits.length === 0);
  if (!isPermitted) return undefined;
  if (isConditional) return "ask";
  return purpose === "tdm" ? undefined : "yes";
}

/** What licences together say: the strictest of them for each purpose. */
function usageBy(licenses: readonly License[]): UsageTerms | undefined {
  const uses = usesBy((purpose) => licenses.map((one) => answer(one, purpose)).reduce(stricter, undefined));
  const acquire = licenses.map((one) => one.acquire).find((url) => url !== undefined);
  return isStated(uses) ? present<UsageTerms>({ ...uses, acquire }) : undefined;
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  const found: SaxesAttributeNS | undefined = tag.attributes[name];
  return found?.value.trim();
}

/** Reads the licences of one feed: those of the feed as a whole, and those of each entry in their order. */
function licensesIn(xml: string): { readonly feed: readonly License[]; readonly entries: readonly License[][] } {
  const parser = new SaxesParser({ xmlns: true });
  const [feed, entries]: [License[], License[][]] = [[], []];
  let [depth, isInEntry, isServed, text] = [0, false, false, ""];
  let open: License | undefined;
  // what is broken behind the first complaint is told by whoever reads the feed
  parser.on("error", () => undefined);
  parser.on("text", (words) => {
    text += words;
  });
  parser.on("cdata", (words) => {
    text += words;
  });
  parser.on("opentag", (tag) => {
    depth++;
    text = "";
    if (tag.uri !== NAMESPACE) {
      if (depth <= 3 && (tag.local === "item" || tag.local === "entry")) {
        isInEntry = true;
        entries.push([]);
      }
      return;
    }
    // who has to get a licence from a server, or a key, has to ask (section 3.3)
    if (tag.local === "content")
      isServed = attributeOf(tag, "server") !== undefined || attributeOf(tag, "encrypted") === "true";
    if (tag.local === "license") {
      open = { permits: [], prohibits: [], isConditional: isServed };
      (isInEntry ? entries.at(-1) : feed)?.push(open);
    }
    const isFree = tag.local !== "payment" || FREE.test(attributeOf(tag, "type") ?? "");
    if (open !== undefined && (!isFree || ["custom", "standard", "amount"].includes(tag.local)))
      open.isConditional = true;
  });
  parser.on("closetag", (tag) => {
    depth--;
    const words = text.trim();
    text = "";
    if (tag.uri !== NAMESPACE) {
      if (tag.local === "item" || tag.local === "entry") isInEntry = false;
      return;
    }
    if (tag.local === "license") open = undefined;
    if (open === undefined) return;
    if (tag.local === "permits" || tag.local === "prohibits") {
      if ((attributeOf(tag, "type") ?? "usage") === "usage")
        open[tag.local].push(...words.toLowerCase().split(/[\s,]+/u));
      else open.isConditional = true;
    }
    const url = tag.local === "custom" || tag.local === "standard" ? address(words) : undefined;
    if (url !== undefined) open.acquire ??= url;
  });
  parser.write(xml).close();
  return { feed, entries };
}

/**
 * What programs may do with each entry of a feed by its RSL. Where several licences answer for one purpose, or the feed and its entry,
 * the strictest counts; what none of them mentions is not said.
 * @param many how many entries the feed was read to have; where RSL is found beside another number of them, the strictest holds for all
 * @see RSL 1.0, https://rslstandard.org/rsl
 */
export function rslUsage(xml: string, many: number): readonly (UsageTerms | undefined)[] {
  if (!xml.includes(NAMESPACE)) return [];
  const { feed, entries } = licensesIn(xml);
  const each = entries.map((own) => usageBy([...feed, ...own]));
  if (each.length === many) return each;
  const strictest = strictestUses(each);
  return Array.from({ length: many }, () => (isStated(strictest) ? strictest : undefined));
}
