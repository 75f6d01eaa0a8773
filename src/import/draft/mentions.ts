import { AGENCIES } from "../credit/agencies.ts";
import { WELL_KNOWN } from "../outlets/wellknown.ts";

/** An agency or a well-known outlet that a line names. */
export interface Mention {
  readonly name: string;
  readonly url: string;
  /** Whether the line says nothing else. */
  readonly isWhole: boolean;
  /** Where in the line it stands. */
  readonly at: number;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** Marks of two or three letters that are words or abbreviations of something else as well. */
const AMBIGUOUS =
  /^(?:AA|PA|PL|ATS|ats|SPA|APA|SID|sid|CP|IPS|ANI|AGI|TT|SDA|sda|NTB|STT|MTI|UPI|PTI|RNS|KNA|epd|DPA|CNA)$/u;

function marks(mark: string): string {
  return mark
    .split("|")
    .filter((one) => !AMBIGUOUS.test(one))
    .join("|");
}

const NAMED = [
  ...AGENCIES.map(({ name, url, mark }) => ({
    name,
    url,
    words: [escaped(name), marks(mark)].filter(Boolean).join("|"),
  })),
  ...WELL_KNOWN.map(({ name, host, aliases }) => ({
    name,
    url: `https://${host}/`,
    words: [name, ...aliases].map(escaped).join("|"),
  })),
].map(({ name, url, words }) => ({
  name,
  url,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}@/.-])(?:${words})(?![\\p{L}\\p{N}@/]|[-.]\\p{L})`, "u"),
}));

/** Names that are common words as well, and count where a line says nothing else. */
const COMMON =
  /^(?:Grist|Reveal|Prism|Floodlight|Undark|ICT|Stacker|Scroll\.in|Aeon|Sapiens|Wired|Nautilus|The Wire|The Nation|The City|THE CITY|The Continent|The Ferret|Prism|GroundUp|Meduza|Shelterforce|Next City|Sentient Media|The 74)$/u;

/** The agencies and well-known outlets that a line names, each once, in its own letter case. */
export function outletsIn(line: string): readonly Mention[] {
  return NAMED.flatMap(({ name, url, pattern }) => {
    const found = pattern.exec(line)?.[0];
    if (found === undefined) return [];
    const rest = line.replace(found, "").replace(/[^\p{L}\p{N}]/gu, "");
    const isWhole = rest.length <= 6;
    return COMMON.test(name) && !isWhole ? [] : [{ name, url, isWhole, at: line.indexOf(found) }];
  });
}
