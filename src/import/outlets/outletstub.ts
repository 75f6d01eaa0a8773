import anyAscii from "any-ascii";
import { stringify } from "yaml";
import type { OutletEntries } from "../../article/outlet.ts";
import { slug } from "../../article/slug.ts";

/** An outlet that content/outlets/ does not know yet. */
export interface Stub {
  readonly key: string;
  readonly name: string;
  readonly url?: string;
  readonly feed?: string;
}

const TO_CHECK =
  "# Added by the importer, not checked yet: name, url, feed, licence and terms. Then remove the line stub: true.";

/** Keys are letters that every keyboard has; other scripts are written in Latin letters by their sounds. */
function keyFor(name: string): string {
  return slug(anyAscii(slug(name.replace(/^the /iu, ""))))
    .replace(/[^a-z0-9-]+/g, "")
    .replace(/^-+|-+$/g, "")
    .replace(/-{2,}/g, "-");
}

/** A stub whose key no other outlet has. @param url the outlet's own address, where it is known */
export function stub(name: string, url: string | undefined, outlets: OutletEntries): Stub {
  const named = name.replace(/^the /u, "");
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(named);
  const host = keyFor(URL.parse(url ?? "")?.hostname.replace(/^www\./u, "") ?? "");
  // whoever writes in another script has chosen his host's name himself
  const wanted = (isLatin && keyFor(named)) || host || keyFor(named) || "outlet";
  let key = wanted;
  for (let number = 2; Object.hasOwn(outlets, key); number++) key = `${wanted}-${number}`;
  return { key, name: named, ...(url && { url }) };
}

/** The file of an outlet that is new, content/outlets/KEY.yaml. */
export function stubFile({ name, url, feed }: Stub): string {
  return `${TO_CHECK}\n${stringify({ name, ...(url && { url }), ...(feed && { feed }), stub: true }, { lineWidth: 0 })}`;
}
