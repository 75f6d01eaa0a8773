import * as v from "valibot";
import { creativeCommonsName } from "./creativecommons.ts";
import { group, httpUrl, text } from "./fields.ts";

/** A licence: what it is called and where its text stands. */
export interface Licence {
  readonly name: string;
  readonly url: string;
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
