import { PUBLICATION } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

function inRedirects(redirects: string): Mistake["files"] {
  return { "publication.yaml": `${PUBLICATION}redirects:${redirects}\n` };
}

/** The line of the first redirect. */
const LINE = PUBLICATION.split("\n").length + 1;

/** What an editor can write wrongly in the redirects, and what the build says. */
export const REDIRECTS: readonly Mistake[] = [
  {
    what: "redirects as a list",
    files: inRedirects(" [/old, /new]"),
    lines: [
      `content/publication.yaml:${LINE - 1}:12: redirects: is not a group of paths: write /old/path: /new/path, or /old/path: gone below it, indented`,
    ],
  },
  {
    what: "a redirect to nowhere",
    files: inRedirects("\n  /old: new"),
    lines: [
      `content/publication.yaml:${LINE}:9: redirects./old: "new" leads nowhere: write /old/path: /new/path, or /old/path: gone`,
    ],
  },
  {
    what: "a redirect from something that is not a path",
    files: inRedirects("\n  old: /new"),
    lines: [
      `content/publication.yaml:${LINE}:3: redirects.old: "old" is not a path of this site: write /old/path: /new/path, or /old/path: gone`,
    ],
  },
  {
    what: "a redirect to a redirect",
    files: inRedirects("\n  /a: /b\n  /b: /c"),
    lines: [
      `content/publication.yaml:${LINE}:7: redirects./a: leads on to another redirect, "/b": write the last address at once`,
    ],
  },
  {
    what: "a redirect to itself, written whole",
    files: inRedirects("\n  /caf%C3%A9: https://news.example/café"),
    lines: [
      `content/publication.yaml:${LINE}:3: redirects./café: leads on to another redirect, "https://news.example/café": write the last address at once`,
    ],
  },
];
