/** The licences of Creative Commons by path: code and version, or the two public-domain marks. */
const CREATIVE_COMMONS =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/([a-z]{2,3}))?|publicdomain\/(zero|mark)\/1\.0)(?:\/(?:deed|legalcode)[\w.-]*)?\/?$/;

/** The name of a Creative Commons licence by its address, such as "CC BY-SA 4.0"; none for any other address. */
export function creativeCommonsName(url: string): string | undefined {
  const match = CREATIVE_COMMONS.exec(url);
  if (!match) return undefined;
  const [, code, version, country, publicDomain] = match;
  if (publicDomain) return publicDomain === "zero" ? "CC0 1.0" : "Public Domain Mark 1.0";
  return [`CC ${code?.toUpperCase()}`, version, country?.toUpperCase()].filter(Boolean).join(" ");
}
