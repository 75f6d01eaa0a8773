import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { article } from "./folder.ts";
import { png } from "./pixels.ts";

/** Something that happens in a content folder between two saves. */
export type Happening = (folder: string) => void;

const NAMES = ["harbour", "tide", "ferry", "crane"].map((slug, day) => `2026-11-1${day}-${slug}.md`);
const OTHERS = ["2026-11-20-quay.md", "2026-12-24-pier.md"];

const BODIES = [
  "It opens.\n",
  "See [the tide](2026-11-11-tide.md) and [the quay](2026-11-20-quay.md#then).\n",
  "See [all](/topics/sea), [them](/outlets/daily-planet/rss.xml) and [that](/articles/old-crane).\n",
  "![Ships](images/ships.png)\n\nThey come.\n",
  "[A draft](2026-11-12-ferry.md) and <blink>more</blink>.\n",
  "[Nothing](/topcs/sea) and [nobody](2026-11-10-harbor.md).\n",
  "",
];

const CHANGES: readonly Readonly<Record<string, string | undefined>>[] = [
  {},
  { draft: "true" },
  { topics: "[sea, Sea Trade]" },
  { topics: "[SEA]" },
  { language: "de" },
  { image: "{url: images/ships.png, alt: Ships}" },
  { basis: "republished", credit: "{outlet: western-journal}" },
  { basis: "adapted", credit: "{outlet: daily-planet}", citations: "[{outlet: western-journal}]" },
  { withdrawn: "{at: 2026-11-21T09:00:00Z, reason: It was wrong.}" },
  { aliases: "[old-crane]" },
  { published: "2026-12-24T09:00:00Z" },
  { updated: "2027-01-01T09:00:00Z" },
  { title: undefined },
  { title: '"' },
];

const OUTLETS: readonly (string | undefined)[] = [
  "name: The Western Journal\n",
  "name: The Western Journal\nterms: {republish: ask}\n",
  "name: The Journal\nurl: https://western.example/\nterms: {distribution: summary, pictures: false}\nstub: true\n",
  "name: [\n",
  undefined,
];

const PUBLICATIONS: readonly Readonly<Record<string, string>>[] = [
  {},
  { language: "fr" },
  { url: "https://other.example" },
  { topics: "{sea: The Sea}" },
  { redirects: "{/old: /topics/sea}" },
  { logo: "images/ships.png" },
  { licence: "CC BY 4.0" },
  { entries: "none" },
];

const PUBLICATION = {
  id: "tag:news.example,2026:news",
  title: "The Example",
  subtitle: "News from elsewhere",
  url: "https://news.example",
  language: "en",
  publisher: "{name: The Example Newsroom}",
};

function put(folder: string, path: string, bytes: string | Uint8Array | undefined): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (bytes === undefined) rmSync(file, { force: true });
  else writeFileSync(file, bytes);
}

function written(name: string, changes: Readonly<Record<string, string | undefined>>, body: string): string {
  const number = [...NAMES, ...OTHERS].indexOf(name);
  const id = `urn:uuid:0d0c3f5e-5b1a-4a57-9a53-00000000000${number}`;
  return article({ id, title: `The harbour opens again, for the ${number}th time`, ...changes }, body);
}

const anyName = fc.constantFrom(...NAMES, ...OTHERS);

const anyArticle = fc
  .tuple(anyName, fc.constantFrom(...CHANGES), fc.constantFrom(...CHANGES), fc.constantFrom(...BODIES))
  .map(
    ([name, some, more, body]): Happening =>
      (folder) => {
        put(folder, `articles/${name}`, written(name, { ...some, ...more }, body));
      },
  );

const anyRename = fc.tuple(anyName, anyName).map(
  ([from, to]): Happening =>
    (folder) => {
      const [path, other] = [from, to].map((name) => join(folder, "articles", name));
      if (path !== undefined && other !== undefined && existsSync(path)) renameSync(path, other);
    },
);

const anyDeletion = anyName.map(
  (name): Happening =>
    (folder) =>
      put(folder, `articles/${name}`, undefined),
);

/** What an editor does in the middle of a word. */
const anyCut = fc.tuple(anyName, fc.integer({ min: 0, max: 400 })).map(
  ([name, length]): Happening =>
    (folder) => {
      const path = join(folder, "articles", name);
      if (existsSync(path)) writeFileSync(path, readFileSync(path, "utf8").slice(0, length));
    },
);

const anyOutlet = fc.tuple(fc.constantFrom("western-journal", "daily-planet"), fc.constantFrom(...OUTLETS)).map(
  ([key, text]): Happening =>
    (folder) =>
      put(folder, `outlets/${key}.yaml`, text),
);

const anyPublication = fc.constantFrom(...PUBLICATIONS).map(
  (changes): Happening =>
    (folder) => {
      const fields = Object.entries({ ...PUBLICATION, ...changes });
      put(folder, "publication.yaml", fields.map(([name, value]) => `${name}: ${value}\n`).join(""));
    },
);

const PICTURES = [png(800, 2), png(801, 2), png(400, 2), Buffer.from("no picture")];

const anyPicture = fc.constantFrom(...PICTURES, undefined).map(
  (bytes): Happening =>
    (folder) =>
      put(folder, "images/ships.png", bytes),
);

/** Anything that an editor does. */
export const anyHappening = fc.oneof(
  { weight: 5, arbitrary: anyArticle },
  anyRename,
  anyDeletion,
  anyCut,
  anyOutlet,
  anyPublication,
  anyPicture,
);

/** Makes the folder that edits begin with: everything is right, and leads to one another. */
export function begin(folder: string): void {
  for (const [index, name] of NAMES.entries()) {
    put(folder, `articles/${name}`, written(name, CHANGES[index + 2] ?? {}, BODIES[index % 2] ?? ""));
  }
  put(folder, `articles/${OTHERS[0]}`, written(OTHERS[0] ?? "", {}, "It stays.\n"));
  put(folder, "images/ships.png", PICTURES[0]);
}
