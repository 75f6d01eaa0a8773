import { sameArticle } from "../content/duplicate.ts";
import { placeOf } from "../content/places.ts";
import type { WritableContent } from "../content/read.ts";
import { write } from "../content/write.ts";
import { type Draft, type DraftContext, draft } from "./draft/draft.ts";
import { articleFile, fileName } from "./draft/draftfile.ts";
import { reportJson } from "./draft/draftjson.ts";
import { report } from "./draft/draftreport.ts";
import type { Flags } from "./draft/flags.ts";
import { type Ask, askForFacts, askForMissing } from "./draft/questions.ts";
import { refuseCircle } from "./draft/trail.ts";
import { EXIT, FactMissing, ImportFailure } from "./material/failure.ts";
import type { Material } from "./material/material.ts";
import { stubFile } from "./outlets/outletstub.ts";

/** What came of an import, for the two outputs of a command. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr?: string;
}

/** What an import needs from the world around it. */
export interface World extends DraftContext {
  readonly content: WritableContent;
  /** None where nobody can answer. */
  readonly ask?: Ask;
  /** A path as messages name it. */
  readonly printed: (path: string) => string;
}

async function complete(material: Material, flags: Flags, world: World): Promise<Draft> {
  try {
    const made = draft(material, flags, world);
    if (world.ask === undefined) return made;
    return draft(material, await askForFacts(made, flags, world.ask), world);
  } catch (error) {
    if (!(error instanceof FactMissing) || world.ask === undefined) throw error;
    const answered = await askForMissing(error, flags, world.ask);
    if (answered === undefined) throw error;
    return complete(material, answered, world);
  }
}

function checkDuplicate(article: string, { content, printed }: World): void {
  const same = sameArticle(article, content.articles);
  if (same === undefined) return;
  throw new ImportFailure(
    `${printed(placeOf(content.folder, "articles", same).path)}: has this article already: edit it there, or add --again`,
    EXIT.duplicate,
  );
}

/**
 * Makes an article of what a source hands over, and writes it.
 * @throws ImportFailure where nothing is written
 */
export async function importArticle(material: Material, flags: Flags, world: World): Promise<Outcome> {
  const { content, printed } = world;
  refuseCircle(material, world.publication);
  const made = await complete(material, flags, world);
  const article = articleFile(made);
  if (!flags.again) checkDuplicate(article, world);
  if (flags.stdout) return { stdout: article, stderr: report(made, content.outlets) };
  const added = made.outlet.value.stub;
  const outlet = added && { key: added.key, text: stubFile(added) };
  const written = printed(write({ ...fileName(made), article, ...(outlet && { outlet }) }, content));
  return { stdout: flags.json ? reportJson(made, written) : report(made, content.outlets, written) };
}
