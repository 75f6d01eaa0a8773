import * as v from "valibot";
import { key as keySchema } from "../article/fields.ts";
import { type PartnerEntry, partner } from "../article/partner.ts";
import { type DataFile, readDataFile } from "./datafile.ts";
import { type Findings, START } from "./finding.ts";
import { filesIn, type Place, placeOf } from "./places.ts";

/** content/partners/, read: a file for each partner, by its name, right or wrong. */
export type PartnerFolder = ReadonlyMap<string, DataFile<PartnerEntry>>;

/** Where what was agreed with one partner stands. */
export function partnerPlace(folder: string, slug: string): Place {
  return placeOf(folder, "partners", `${slug}.yaml`);
}

/** Reads content/partners/, which need not exist, and checks each file by itself. */
export function readPartners(folder: string, findings: Findings): PartnerFolder {
  const files = new Map<string, DataFile<PartnerEntry>>();
  for (const place of filesIn(folder, "partners", findings)) {
    const slug = place.name.replace(/\.yaml$/, "");
    const checked = v.safeParse(keySchema, slug);
    if (!checked.success) {
      const { message } = checked.issues[0];
      findings.problems.push({ file: place.file, ...START, field: "file name", message });
    }
    files.set(slug, readDataFile(place, partner, "partner", findings));
  }
  return files;
}
