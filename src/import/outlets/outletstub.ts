import { parseDocument, stringify } from "yaml";
import type { OutletEntries } from "../../article/outlet.ts";
import { slug } from "../../article/slug.ts";
import { ImportFailure } from "../material/failure.ts";

/** An outlet that outlets.yaml does not know yet. */
export interface Stub {
  readonly key: string;
  readonly name: string;
  readonly url?: string;
}

const TO_CHECK =
  "# Added by the importer, not checked yet: name, url, feed, licence and terms. Then remove the line stub: true.";

function keyFor(name: string): string {
  return slug(name.replace(/^the /iu, ""))
    .replace(/[^a-z0-9-]+/g, "")
    .replace(/^-+|-+$/g, "")
    .replace(/-{2,}/g, "-");
}

/** A stub whose key no other outlet has. @param url the outlet's own address, where it is known */
export function stub(name: string, url: string | undefined, outlets: OutletEntries): Stub {
  const named = name.replace(/^the /u, "");
  const wanted = keyFor(named) || keyFor(URL.parse(url ?? "")?.hostname ?? "") || "outlet";
  let key = wanted;
  for (let number = 2; Object.hasOwn(outlets, key); number++) key = `${wanted}-${number}`;
  return { key, name: named, ...(url && { url }) };
}

function entry({ key, name, url }: Stub): string {
  return stringify({ [key]: { name, ...(url && { url }), stub: true } }, { lineWidth: 0 });
}

/**
 * outlets.yaml with a stub at its end; what stood there stays byte for byte.
 * @throws ImportFailure where the file is written so that nothing can be appended to it
 */
export function withStub(yaml: string, added: Stub): string {
  const newline = yaml.includes("\r\n") ? "\r\n" : "\n";
  const lines = `${TO_CHECK}\n${entry(added)}`.replaceAll("\n", newline);
  const gap = yaml === "" ? "" : yaml.endsWith("\n") ? newline : newline + newline;
  const result = yaml + gap + lines;
  const document = parseDocument(result, { uniqueKeys: true });
  if (document.errors.length > 0 || document.getIn([added.key, "name"]) !== added.name) {
    throw new ImportFailure(`outlets.yaml: cannot be appended to: add these lines by hand:\n${entry(added)}`);
  }
  return result;
}
