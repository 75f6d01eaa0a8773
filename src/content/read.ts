import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Publication, publication } from "../article/publication.ts";
import { type ArticleFile, readArticle, type WrittenArticle, writtenArticles } from "./articlefile.ts";
import { ContentFailure } from "./contentfailure.ts";
import { ContentMemory } from "./contentmemory.ts";
import { type DataFile, readDataFile } from "./datafile.ts";
import { type Findings, noFindings, START } from "./finding.ts";
import { type OutletFolder, readOutlets } from "./outletfolder.ts";
import { type PartnerFolder, readPartners } from "./partnerfolder.ts";
import { type PictureFolder, pictureFolder } from "./picturefolder.ts";
import { placeOf } from "./places.ts";

/** Everything in content/, checked file by file. */
export interface Content {
  readonly publication: DataFile<Publication>;
  readonly outlets: OutletFolder;
  readonly partners: PartnerFolder;
  /** In the order of their names' code units. */
  readonly articles: readonly ArticleFile[];
  readonly pictures: PictureFolder;
}

/** What whoever writes into content/ needs of it: articles stay text, and their mistakes are not asked for. */
export interface WritableContent {
  readonly folder: string;
  readonly publication: Publication;
  readonly outlets: OutletFolder["entries"];
  readonly articles: readonly WrittenArticle[];
}

function checkFolder(folder: string, findings: Findings): void {
  if (existsSync(folder)) return;
  const message = "does not exist: name the content folder with --content DIR";
  findings.problems.push({ file: placeOf(folder).file, ...START, field: "folder", message });
}

function readPublication(folder: string, findings: Findings, memory?: ContentMemory): DataFile<Publication> {
  const place = placeOf(folder, "publication.yaml");
  return readDataFile(place, publication, "publication", findings, memory?.publication);
}

/**
 * Reads a content folder and checks every file by itself; what files say of each other is for `checkReferences`.
 * @param folder as findings are to name it, such as `content` @param memory of the last time that it was read
 */
export function readContent(folder: string, findings: Findings, memory = new ContentMemory()): Content {
  checkFolder(folder, findings);
  return {
    publication: readPublication(folder, findings, memory),
    outlets: readOutlets(folder, findings, memory.outlets),
    partners: readPartners(folder, findings),
    articles: writtenArticles(folder, findings, memory).map((written) =>
      readArticle(written, findings, memory.articles),
    ),
    pictures: pictureFolder(join(folder, "images"), memory),
  };
}

/** Reads a content folder to write into it. @throws ContentFailure where publication or outlets have mistakes */
export function openContent(folder: string): WritableContent {
  const findings = noFindings();
  checkFolder(folder, findings);
  const { data } = readPublication(folder, findings);
  const { entries } = readOutlets(folder, findings);
  if (data === undefined || findings.problems.length > 0) throw new ContentFailure(findings.problems);
  return { folder, publication: data, outlets: entries, articles: writtenArticles(folder, noFindings()) };
}
