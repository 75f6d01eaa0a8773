import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findingLine } from "../content/finding.ts";
import { BuilderThreads } from "./builderthreads.ts";
import type { PreviewState } from "./edge/previewstate.ts";
import type { PreviewBuild, PreviewPlaces } from "./previewbuilder.ts";
import { openPreviewServer, type Showing } from "./previewserver.ts";
import { watchSaves } from "./savewatch.ts";

/** What the preview needs from the world around it. */
export interface PreviewWorld extends PreviewPlaces {
  readonly now: () => Date;
  /** Is told what each build came to, the first one included. */
  readonly onBuild: (build: PreviewBuild) => void;
  /** Is told why there was none: the code is broken, or a folder cannot be read. */
  readonly onFailure: (reason: unknown) => void;
}

/** The preview while it runs. */
export interface Preview {
  /** Where the Worker learns what to show. */
  readonly address: string;
  close(): Promise<void>;
}

/** Code that is part of the builder; all other code is looked after by whoever runs the Worker. */
const BUILDING_CODE = /\.ts$/;

const NOTHING: PreviewState = { version: "", problems: [], held: [], missing: [], withDrafts: false, marks: {} };

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** What is shown after a build: under new versions where it differs from what was shown before. */
function after(build: PreviewBuild, before: Showing, withDrafts: boolean, number: number): Showing {
  const catalog = build.catalog ?? before.catalog;
  const name = `${process.pid}.${number}`;
  const isSame = areSame(catalog, before.catalog);
  const known = isSame ? before.state.catalog : name;
  const { held, missing, marks, clock } = build;
  const state: PreviewState = {
    version: before.state.version,
    ...(known !== undefined && { catalog: known }),
    problems: build.problems.map(findingLine),
    held,
    missing,
    withDrafts,
    marks,
    ...(clock !== undefined && { clock }),
  };
  const isNews = JSON.stringify(state) !== JSON.stringify(before.state);
  return { state: isNews ? { ...state, version: name } : state, catalog };
}

/** Builds once, and again after every save in content/ or the code, until it is closed. */
export async function openPreview({ now, onBuild, onFailure, ...places }: PreviewWorld): Promise<Preview> {
  const builder = new BuilderThreads(places);
  let shown: Showing = { state: NOTHING, catalog: new Uint8Array() };
  let number = 0;
  let isBusy = true;
  let isDue = false;
  let isClosed = false;

  const build = async (): Promise<void> => {
    try {
      const built = await builder.build(now());
      shown = after(built, shown, places.withDrafts, ++number);
      onBuild(built);
    } catch (error) {
      // Where another build is due, this one was ended for that.
      if (!isDue && !isClosed) onFailure(error);
    }
  };

  const save = async (names: ReadonlySet<string>): Promise<void> => {
    isDue = true;
    if ([...names].some((name) => BUILDING_CODE.test(name))) await builder.renew();
    if (isBusy) return;
    isBusy = true;
    while (isDue && !isClosed) {
      isDue = false;
      await build();
      server.show(shown);
    }
    isBusy = false;
  };

  const watch = watchSaves([places.contentFolder, places.codeFolder], (names) => void save(names));
  const assets = join(places.outputFolder, "assets");
  mkdirSync(assets, { recursive: true });
  do {
    isDue = false;
    await build();
  } while (isDue);
  const server = await openPreviewServer(shown, assets);
  isBusy = false;
  if (isDue) void save(new Set());
  return {
    address: server.address,
    async close() {
      isClosed = true;
      watch.close();
      server.close();
      await builder.renew();
    },
  };
}
