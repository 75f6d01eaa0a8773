import { DOMParser } from "linkedom";
import { SaxesParser } from "saxes";

/**
 * What a client makes of each signal, written after the specifications and not after our own code. Each reader gives what
 * it was told, by purpose, in the names that `usage` has for them.
 */
export type Told = Readonly<Record<string, string>>;

const RSL = "https://rslstandard.org/rsl";

/** One licence of an RSL document while it is read. */
interface RslLicence {
  permits: string[];
  prohibits: string[];
  isCustom: boolean;
}

/**
 * RSL 1.0: every `content` in a document, by its `url`. What a licence permits is to be asked for where its payment is the
 * publisher's own process (section 3.9); what is permitted and prohibited is prohibited (section 3.6).
 * @throws on XML that is none, a doubled `permits` (section 3.5), or `content` without a licence (section 3.3)
 */
export function readRsl(document: string): Map<string, Told> {
  const found = new Map<string, RslLicence[]>();
  const open: string[] = [];
  let licences: RslLicence[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    text = "";
    open.push(uri === RSL ? local : "");
    if (uri !== RSL) return;
    if (local === "content") {
      licences = [];
      found.set(String(attributes.url?.value), licences);
    }
    if (local === "license") licences.push({ permits: [], prohibits: [], isCustom: false });
  });
  parser.on("text", (more) => (text += more));
  parser.on("closetag", () => {
    const name = open.pop();
    const licence = licences.at(-1);
    if (name === "permits" || name === "prohibits") {
      if (licence === undefined || licence[name].length > 0) throw new Error(`two ${name} in one licence`);
      licence[name] = text.trim().split(/\s+/);
    }
    if (name === "custom" && licence !== undefined) licence.isCustom = URL.canParse(text);
    if (name === "content" && licences.length === 0) throw new Error("content without a licence");
  });
  parser.write(document).close();
  return new Map(
    [...found].map(([url, licences]) => {
      const permitted = licences.flatMap(({ permits, isCustom }) =>
        permits.map((use): [string, string] => [use, isCustom ? "ask" : "yes"]),
      );
      const prohibited = licences.flatMap(({ prohibits }) => prohibits.map((use): [string, string] => [use, "no"]));
      return [url, Object.fromEntries([...permitted, ...prohibited])];
    }),
  );
}

/** A dictionary of structured fields whose values are tokens (RFC 9651 section 3.2). @throws on any other */
function readDictionary(field: string): Map<string, string> {
  const members = field
    .split(",")
    .map((member) => /^\s*([a-z*][a-z0-9_.*-]*)=([A-Za-z*][\w!#$%&'*+.^`|~:/-]*)\s*$/.exec(member));
  return new Map(
    members.map((member) => {
      if (member?.[1] === undefined || member[2] === undefined) throw new Error(`no dictionary: ${field}`);
      return [member[1], member[2]];
    }),
  );
}

/** AIPREF: `train-ai` and `search` are y or n, anything else says nothing. */
export function readContentUsage(field: string | null | undefined): Told {
  if (field === null || field === undefined) return {};
  const names = new Map([
    ["search", "search"],
    ["train-ai", "ai-train"],
  ]);
  const values = new Map([
    ["y", "yes"],
    ["n", "no"],
  ]);
  return Object.fromEntries(
    [...readDictionary(field)].flatMap(([key, value]) => {
      const [name, said] = [names.get(key), values.get(value)];
      return name === undefined || said === undefined ? [] : [[name, said]];
    }),
  );
}

/** The rules of the group for everybody, and the lines before any group (RFC 9309 section 2.1). */
export function readRobots(text: string): { everybody: Map<string, string>; before: Map<string, string> } {
  const everybody = new Map<string, string>();
  const before = new Map<string, string>();
  let group: Map<string, string> = before;
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*/, "")) ?? [];
    if (name.toLowerCase() === "user-agent") group = value === "*" ? everybody : new Map();
    else if (name !== "") group.set(name.toLowerCase(), value);
  }
  return { everybody, before };
}

/** Cloudflare's Content Signals: yes or no to search, ai-input and ai-train. */
export function readContentSignal(value: string | undefined): Told {
  return value === undefined ? {} : Object.fromEntries(readDictionary(value));
}

/** TDMRep: 1 is reserved, 0 is not; whoever reserves says where mining is to be had. */
export function readTdm(reservation: unknown, policy: unknown): Told {
  if (reservation === null || reservation === undefined) return {};
  if (!["0", "1"].includes(String(reservation))) throw new Error(`no reservation: ${String(reservation)}`);
  const isReserved = String(reservation) === "1";
  if (isReserved !== URL.canParse(String(policy)))
    throw new Error(`a policy where there is none to be: ${String(policy)}`);
  return { tdm: isReserved ? "no" : "yes" };
}

const PURPOSES = new Map([
  ["Search engines", "search"],
  ["Answers by AI", "ai-input"],
  ["Training of AI", "ai-train"],
  ["Indexes of AI", "ai-index"],
  ["Text and data mining", "tdm"],
]);

const ANSWERS = new Map([
  ["allowed", "yes"],
  ["ask first", "ask"],
  ["not allowed", "no"],
]);

/** What a person reads. */
export function readWords(text: string | null | undefined): Told {
  const sentence = new RegExp(`(${[...PURPOSES.keys()].join("|")}): (${[...ANSWERS.keys()].join("|")})\\.`, "g");
  return Object.fromEntries(
    [...(text ?? "").matchAll(sentence)].map(([, purpose = "", answer = ""]) => [
      PURPOSES.get(purpose) ?? "",
      ANSWERS.get(answer) ?? "",
    ]),
  );
}

/** The links of a `Link` header that are RSL documents (RSL 1.0 section 4.5). */
export function readRslLinks(header: string | null): string[] {
  const links = [...(header ?? "").matchAll(/<([^>]*)>((?:;\s*\w+="[^"]*")*)/g)];
  return links.flatMap(([, href = "", parameters = ""]) =>
    parameters.includes('rel="license"') && parameters.includes('type="application/rsl+xml"') ? [href] : [],
  );
}

/** A page as a program reads it. */
export function readPage(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const meta = (name: string) => page.querySelector(`head meta[name="${name}"]`)?.getAttribute("content");
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? "null";
  return {
    tdm: readTdm(meta("tdm-reservation"), meta("tdm-policy")),
    rsl: page.querySelector('head link[rel="license"][type="application/rsl+xml"]')?.getAttribute("href") ?? undefined,
    data: JSON.parse(data),
    text: (selector: string) => page.querySelector(selector)?.textContent,
  };
}
