/** One line of robots.txt: a path that may or may not be fetched. */
interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** The rules of the group for one crawler, or for all where it has none (RFC 9309 section 2.2.1). */
function rulesFor(robots: string, product: string): readonly Rule[] {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let reading = false;
  for (const raw of robots.split(/\r\n|\r|\n/u)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/iu.exec(raw.replace(/#.*$/u, "")) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") {
      agents = reading ? [] : agents;
      reading = false;
      agents.push(value.toLowerCase());
      if (!groups.has(value.toLowerCase())) groups.set(value.toLowerCase(), []);
    } else if (name === "allow" || name === "disallow") {
      reading = true;
      if (value !== "") for (const agent of agents) groups.get(agent)?.push({ allow: name === "allow", path: value });
    }
  }
  return groups.get(product) ?? groups.get("*") ?? [];
}

/** `*` stands for anything, `$` for the end (RFC 9309 section 2.2.3). Matched by hand, so that no pattern is slow. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found =
      index === 0
        ? path.startsWith(part)
          ? 0
          : -1
        : isLast && isWhole
          ? path.lastIndexOf(part)
          : path.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}

function normalized(path: string): string {
  return URL.parse(path.replaceAll("$", "%24"), "https://host.invalid")?.pathname.replaceAll("%24", "$") ?? path;
}

/**
 * Whether robots.txt lets a crawler fetch a path: the longest rule that matches counts, and of two equal ones the one that allows.
 * @param path with its query @param product the crawler's name in small letters
 */
export function isAllowed(robots: string, path: string, product: string): boolean {
  const matching = rulesFor(robots, product).filter((rule) =>
    matches(rule.path.includes("?") ? rule.path : normalized(rule.path), path),
  );
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
  const strongest = matching.filter((rule) => rule.path.length === longest);
  return strongest.length === 0 || strongest.some((rule) => rule.allow);
}
