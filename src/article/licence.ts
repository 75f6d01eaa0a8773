import * as v from "valibot";
import { group, httpUrl, text } from "./fields.ts";

/** The licences of Creative Commons by path: code and version, or the two public-domain marks. */
const CREATIVE_COMMONS =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/([a-z]{2,3}))?|publicdomain\/(zero|mark)\/1\.0)(?:\/(?:deed|legalcode)[\w.-]*)?\/?$/;

/** A licence: what it is called and where its text stands. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** The name of a Creative Commons licence by its address, such as "CC BY-SA 4.0"; none for any other address. */
export function creativeCommonsName(url: string): string | undefined {
  const match = CREATIVE_COMMONS.exec(url);
  if (!match) return undefined;
  const [, code, version, country, publicDomain] = match;
  if (publicDomain) return publicDomain === "zero" ? "CC0 1.0" : "Public Domain Mark 1.0";
  return [`CC ${code?.toUpperCase()}`, version, country?.toUpperCase()].filter(Boolean).join(" ");
}

const byAddress = v.pipe(
  httpUrl,
  v.check(
    (value) => creativeCommonsName(value) !== undefined,
    (issue) =>
      `${JSON.stringify(issue.input)} is not a Creative Commons licence, so its name is not known: write name and url below licence, indented`,
  ),
  v.transform((url): Licence => ({ name: creativeCommonsName(url) ?? url, url })),
);

const byName = v.pipe(
  group(
    { name: text("write the licence's name, such as CC BY 4.0"), url: httpUrl },
    { name: "name: CC BY 4.0", url: "url: https://creativecommons.org/licenses/by/4.0/" },
  ),
  v.transform((value): Licence => value),
);

/** A licence as an editor writes it: the address alone for Creative Commons, name and url for any other. */
export const licence = v.lazy((input) => (typeof input === "object" && input !== null ? byName : byAddress));
