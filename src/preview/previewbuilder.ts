import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AssetFile, gatherAssets } from "../build/assets.ts";
import { CheckMemory } from "../build/checkmemory.ts";
import { editionOf } from "../build/edition.ts";
import type { LastGood } from "../build/lastgood.ts";
import { OutputFailure, writeAssets } from "../build/output.ts";
import type { Publishable } from "../build/publishable.ts";
import type { Tally } from "../build/tally.ts";
import { checkTolerantly, type Tolerated } from "../build/tolerantcheck.ts";
import { encodeBundle } from "../catalog/bundle/encode.ts";
import type { Finding } from "../content/finding.ts";
import { PREVIEW_PATH, type PreviewState } from "./edge/previewstate.ts";
import { lifted } from "./lifting.ts";

/** Where the preview finds content and code, and leaves what is served as it is. */
export interface PreviewPlaces {
  readonly contentFolder: string;
  readonly codeFolder: string;
  readonly outputFolder: string;
  readonly withDrafts: boolean;
}

/** What came of one look at content/. */
export interface PreviewBuild extends Pick<PreviewState, "held" | "missing" | "marks" | "clock"> {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** What stopped the files from being written. */
  readonly failure?: string;
  readonly tally?: Tally;
  /** How many articles were rendered, because they or what they rest on changed. */
  readonly rendered: number;
  /** None where there is nothing to show. */
  readonly catalog?: Uint8Array<ArrayBuffer>;
}

/** The bar's own style and script, as files of the site. */
function barFiles(codeFolder: string): [string, AssetFile][] {
  return ["bar.css", "bar.js"].flatMap((name): [string, AssetFile][] => {
    const path = join(codeFolder, "preview", "edge", name);
    return existsSync(path) ? [[`${PREVIEW_PATH}/${name}`, { bytes: readFileSync(path) }]] : [];
  });
}

/** Builds for the preview, over and over: only what changed, and past every mistake. Its output is never deployed. */
export class PreviewBuilder {
  readonly #places: PreviewPlaces;
  readonly #memory = new CheckMemory();
  #last: LastGood | undefined;

  constructor(places: PreviewPlaces) {
    this.#places = places;
  }

  /** @throws only where content/ cannot be read at all */
  build(now: Date): PreviewBuild {
    const { contentFolder, withDrafts } = this.#places;
    const last = this.#last;
    const memory = this.#memory;
    const found = checkTolerantly({ contentFolder, now, memory, withDrafts, ...(last && { last }) });
    this.#last = found.good;
    const { problems, warnings, held, missing, publishable } = found;
    const build = { problems, warnings, held, missing, marks: {}, rendered: memory.texts.made };
    if (publishable === undefined) return build;
    try {
      return { ...build, ...this.#written(found, publishable, now), tally: publishable.tally };
    } catch (error) {
      if (!(error instanceof OutputFailure)) throw error;
      return { ...build, failure: error.message };
    }
  }

  #written({ drafts, heldPictures }: Tolerated, publishable: Publishable, now: Date) {
    const { codeFolder, outputFolder, withDrafts } = this.#places;
    const { pictures, tally, articles, ...content } = publishable;
    const assets = gatherAssets(join(codeFolder, "pages", "frame"), pictures);
    const files = new Map([...assets.files, ...barFiles(codeFolder)]);
    writeAssets(
      outputFolder,
      files,
      heldPictures.map(({ path }) => decodeURIComponent(path)),
    );
    const shown = withDrafts ? lifted(articles, drafts, now) : { articles, marks: {} };
    const rendering = { edition: editionOf(codeFolder), assets: assets.names };
    return {
      catalog: new Uint8Array(encodeBundle({ ...content, articles: shown.articles, rendering })),
      marks: shown.marks,
      ...("clock" in shown && shown.clock !== undefined && { clock: shown.clock }),
    };
  }
}
