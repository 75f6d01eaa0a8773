/** Words of an address that say nothing of its article. */
const SMALL = /^(?:the|and|for|with|from|that|this|html?|php|aspx?|www|com|news|article|story|\d+)$/u;

/** Fewer words in common may be chance. */
const FEWEST = 3;
const MOSTLY = 0.6;

function words(text: string): ReadonlySet<string> {
  const found = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu);
  return new Set((found ?? []).filter((word) => !SMALL.test(word)));
}

/** Whether an address repeats a headline, as the addresses of articles do: `…/2026/11/port-to-close-berths`. */
export function repeatsHeadline(url: string, title: string): boolean {
  const path = URL.parse(url)?.pathname ?? "";
  let readable = path;
  try {
    readable = decodeURIComponent(path);
  } catch {
    // an address that is no text is compared as it stands
  }
  const slug = words(readable.split("/").filter(Boolean).slice(-2).join(" "));
  const shared = [...slug].filter((word) => words(title).has(word)).length;
  return (shared >= FEWEST && shared >= slug.size * MOSTLY) || (shared > 1 && shared === slug.size);
}
