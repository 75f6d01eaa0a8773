import { inArticle, OUTLETS, PUBLICATION } from "../folder.ts";
import type { Mistake } from "./mistake.ts";

const CREDIT = "\n  outlet: western-journal";

function publication(usage: string) {
  return { "publication.yaml": `${PUBLICATION}usage:\n${usage}` };
}

function outlet(usage: string) {
  const path = "outlets/western-journal.yaml";
  return { [path]: `${OUTLETS[path]}usage:\n${usage}` };
}

/** What an editor can write wrongly of what programs may do, and what the build says. */
export const USAGE: readonly Mistake[] = [
  {
    what: "an answer in the words of another field",
    files: publication("  search: true\n"),
    lines: ["content/publication.yaml:9:11: usage.search: true is not known here: write yes or ask or no"],
  },
  {
    what: "a mistyped purpose",
    files: outlet("  ai-trian: no\n"),
    lines: [
      "content/outlets/western-journal.yaml:4:3: usage.ai-trian: is not a field here: write ai-train, or remove it",
    ],
  },
  {
    what: "an address that is none",
    files: publication("  acquire: ask us\n"),
    lines: [
      'content/publication.yaml:9:12: usage.acquire: "ask us" is not a web address: write it whole, such as https://example.org/page',
    ],
  },
  {
    what: "an answer without a purpose",
    files: inArticle({ usage: "no" }),
    lines: [
      "content/articles/2026-11-20-harbour.md:8:8: usage: is not a group of fields: write search, ai-input, ai-train, ai-index, tdm, acquire below it, indented",
    ],
  },
  {
    what: "an article that is looser than the publication",
    files: { ...publication("  ai-train: no\n  tdm: ask\n"), ...inArticle({ usage: "\n  ai-train: ask\n  tdm: yes" }) },
    lines: [
      "content/articles/2026-11-20-harbour.md:9:13: usage.ai-train: is ask, but publication.yaml says no, and an article can only be stricter: write no, or remove the line",
      "content/articles/2026-11-20-harbour.md:10:8: usage.tdm: is yes, but publication.yaml says ask, and an article can only be stricter: write ask or no, or remove the line",
    ],
  },
  {
    what: "an article that is looser than its outlet",
    files: {
      ...publication("  ai-train: yes\n"),
      ...outlet("  ai-train: ask\n"),
      ...inArticle({ basis: "republished", credit: CREDIT, usage: "\n  ai-train: yes" }),
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:12:13: usage.ai-train: is yes, but The Western Journal says ask, and an article can only be stricter: write ask or no, or remove the line",
    ],
  },
  {
    what: "an article that allows what its outlet does not speak of",
    files: {
      ...publication("  search: yes\n"),
      ...inArticle({ basis: "republished", credit: CREDIT, usage: "\n  search: yes" }),
    },
    lines: [
      "content/articles/2026-11-20-harbour.md:12:11: usage.search: is yes, but The Western Journal says nothing of it for its own text: write ask or no, remove the line, or add what the outlet says to usage in its file",
    ],
  },
];
