import { agreementOf } from "../article/agreement.ts";
import { nearest } from "../article/fields.ts";
import type { PartnerEntry } from "../article/partner.ts";
import type { DataFile } from "../content/datafile.ts";
import { type Finding, type Findings, START } from "../content/finding.ts";
import type { Content } from "../content/read.ts";

function reporter({ file, yaml }: DataFile<PartnerEntry>, found: Finding[]) {
  return (path: readonly string[], message: string) => {
    found.push({ file, ...(yaml?.locate(path, "value") ?? START), field: path.join("."), message });
  };
}

/** Keys in `outlets`, and slices of outlets, that no file of content/outlets/ has. */
function checkOutlets(partner: DataFile<PartnerEntry>, known: ReadonlySet<string>, findings: Findings): void {
  const report = reporter(partner, findings.problems);
  const check = (key: string, path: readonly string[], prefix: string) => {
    if (known.has(key)) return;
    const near = nearest(key, known);
    const remedy = near === undefined ? `add outlets/${key}.yaml, or remove it` : `write ${prefix}${near}`;
    report(path, `${JSON.stringify(prefix + key)} is not in content/outlets/: ${remedy}`);
  };
  const { slices = [], outlets = [] } = partner.data?.take ?? {};
  for (const [index, key] of outlets.entries()) check(key, ["take", "outlets", `${index}`], "");
  for (const [index, slice] of slices.entries()) {
    if (slice.startsWith("outlets/")) check(slice.slice("outlets/".length), ["take", "slices", `${index}`], "outlets/");
  }
}

/** A digest belongs to one partner: else nobody could tell who asks. */
function checkDigests(partners: Content["partners"], findings: Findings): void {
  const owners = new Map<string, string>();
  for (const [slug, partner] of partners) {
    const { data } = partner;
    if (data === undefined) continue;
    const fields = [["digest"], ...data.former.map((_, index) => ["former", `${index}`])];
    for (const [index, digest] of [data.digest, ...data.former].entries()) {
      const owner = owners.get(digest);
      owners.set(digest, owner ?? slug);
      if (owner === undefined) continue;
      const message = `is a key of ${owner} already: make a new one with npm run partner -- rotate ${slug}`;
      reporter(partner, findings.problems)(fields[index] ?? [], message);
    }
  }
}

/** Empty lists allow nothing, which nobody means. */
function checkTake(slug: string, partner: DataFile<PartnerEntry>, findings: Findings): void {
  if (partner.data === undefined) return;
  const agreement = agreementOf(slug, partner.data);
  if (agreement.slices?.length !== 0) return;
  const message = "names nothing that may be taken: name slices or outlets, or remove the empty list";
  reporter(partner, findings.problems)(["take"], message);
}

/** Checks what content/partners/ says of the rest of content/, and its files of each other. */
export function checkPartners({ partners, outlets }: Content, findings: Findings): void {
  const known = new Set(outlets.files.keys());
  checkDigests(partners, findings);
  for (const [slug, partner] of partners) {
    checkOutlets(partner, known, findings);
    checkTake(slug, partner, findings);
  }
}
