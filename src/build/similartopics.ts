import type { Publication } from "../article/publication.ts";
import { slug } from "../article/slug.ts";
import type { ArticleFile } from "../content/articlefile.ts";
import { counted, type Findings } from "../content/finding.ts";
import type { Content } from "../content/read.ts";

/** Where a topic first stands, and in how many articles. */
interface Use {
  readonly article: ArticleFile;
  readonly index: number;
  readonly label: string;
  readonly count: number;
}

/** From how many letters on one letter more, less or other makes a mistyped word rather than another word. */
const LONG = 5;

/** Two topics that differ in hyphens and an ending s alone are one. */
function stem(key: string): string {
  return key.replaceAll("-", "").replace(/s$/, "");
}

/** Whether a word becomes the other by one letter more, less or other, or by two that change places. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = `${restA[1] ?? ""}${restA[0] ?? ""}${restA.slice(2)}`;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || swapped === restB;
}

function resembles(key: string, other: string): boolean {
  if (stem(key) === stem(other)) return true;
  return Math.min(key.length, other.length) >= LONG && isNear(key, other);
}

function usesOf(articles: readonly ArticleFile[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const article of articles) {
    for (const [index, label] of (article.fields?.topics ?? []).entries()) {
      const key = slug(label);
      const use = uses.get(key);
      uses.set(key, use === undefined ? { article, index, label, count: 1 } : { ...use, count: use.count + 1 });
    }
  }
  return uses;
}

/** The topic that a rarer one resembles. */
function meant(key: string, uses: ReadonlyMap<string, Use>, { topics }: Publication): string | undefined {
  const count = uses.get(key)?.count ?? 0;
  const declared = Object.keys(topics).find((other) => resembles(key, other));
  return declared ?? [...uses].find(([other, use]) => other !== key && use.count > count && resembles(key, other))?.[0];
}

/**
 * Warns, once each, of topics that are another one mistyped, as it seems: they make a page and feeds of their own. Those in
 * publication.yaml's `topics` are meant.
 */
export function checkSimilarTopics({ articles, publication }: Content, findings: Findings): void {
  const uses = usesOf(articles);
  for (const [key, { article, index, label }] of uses) {
    if (publication.data === undefined || Object.hasOwn(publication.data.topics, key)) continue;
    const other = meant(key, uses, publication.data);
    if (other === undefined) continue;
    const count = uses.get(other)?.count ?? 0;
    const known = count === 0 ? "of publication.yaml" : `(${counted(count, "article")})`;
    const message = `${JSON.stringify(label)} resembles ${other} ${known} and makes a page of its own: write that, or add ${key} to topics of publication.yaml`;
    const position = article.yaml.locate(["topics", `${index}`], "value");
    findings.warnings.push({ file: article.file, ...position, field: `topics.${index}`, message });
  }
}
