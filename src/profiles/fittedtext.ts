import type { TagRules } from "./profile.ts";

/** A tag of the site's own HTML: small letters, every value in double quotes. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)\s*\/?>/g;

/** What a stand-in keeps of a tag's attributes: they mean the same on any. */
const KEPT = /\s(?:id|lang|dir)="[^"]*"/g;

const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "wbr"]);

/** Every tag of a text by name, each once, in their order. */
function tagsOf(html: string): readonly string[] {
  return [...new Set([...html.matchAll(TAG)].map(([, , name = ""]) => name))];
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ""] of html.matchAll(TAG)) {
    if (VOID.has(name)) continue;
    depth += slash === "/" ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** What keeps a text from being written with the tags that a platform takes. @param platform its name */
export function* tagFaults(html: string, { allowed, instead, nesting }: TagRules, platform: string): Generator<string> {
  const strange = tagsOf(html).filter((tag) => !allowed.has(tag) && !Object.hasOwn(instead, tag));
  const names = strange.map((tag) => `<${tag}>`).join(", ");
  if (strange.length > 0) yield `Its text has ${names}, which ${platform} does not take and nothing can stand for.`;
  const depth = depthOf(html);
  if (nesting !== undefined && depth > nesting)
    yield `Its text stands ${depth} tags deep: ${platform} takes at most ${nesting}.`;
}

/** A text with stand-ins for the tags that are not allowed; no word of it is lost. @param html the site's own, checked for faults */
export function withTags(html: string, { allowed, instead }: TagRules): string {
  return html.replaceAll(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (allowed.has(name)) return tag;
    const other = instead[name] ?? "";
    if (other === "") return "";
    return slash === "/" ? `</${other}>` : `<${other}${attributes.match(KEPT)?.join("") ?? ""}>`;
  });
}
