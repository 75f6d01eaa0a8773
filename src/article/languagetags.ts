/**
 * What of `language-tags` is called, from what the platform itself knows. wrangler.toml puts this file in the place of the
 * package, which carries the whole registry, a megabyte: too much for a Worker that checks a tag now and then. Codes of
 * three letters, of which the platform does not know all, and variants are only held against their form.
 */

const KNOWN = { style: "long", fallback: "none" } as const;

function isKnown(type: "language" | "region" | "script", code: string | undefined): boolean {
  return code === undefined || new Intl.DisplayNames("en", { ...KNOWN, type }).of(code) !== undefined;
}

/** Whether a tag is well-formed (BCP 47), and its language, script and country exist. */
function check(tag: string): boolean {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const isRare = language.length === 3;
    return (isRare || isKnown("language", language)) && isKnown("script", script) && isKnown("region", region);
  } catch {
    return false;
  }
}

export default { check };
