import { join } from "node:path";
import { CONTENT_FLAG, CONTENT_HELP, contentFolderOf, MISUSED, readArguments, type Usage } from "./arguments.ts";
import { PLACES } from "./buildplaces.ts";
import { checkFree, type ListeningPlace, listeningPlace, StartRefusal } from "./listening.ts";
import { print } from "./print.ts";
import { saveReport } from "./savereport.ts";
import { runWranglerDev } from "./wranglerdev.ts";

const USAGE: Usage = {
  call: "npm start",
  takes: "[flags]",
  about: "Serves the feeds on this machine, and anew after every save in content/ and src/.",
  flags: {
    "--drafts": "show drafts and embargoed articles as well, marked as such; nobody else ever sees them",
    "--live": "with the live catalog, in a database on this machine; a save is a publish of what changed",
    "--port PORT": "where to listen; else 8787",
    "--ip ADDRESS": "on which address; else localhost; 0.0.0.0 lets other machines in",
    "--content DIR": CONTENT_HELP,
  },
  codes: { 0: "ended", 1: "could not start" },
};

const WORKER = "src/preview/edge/previewworker.ts";

/** After this a person wonders whether anything goes on, in ms. */
const LONG = 3_000;

/** What is looked at, and how. */
interface Look {
  readonly contentFolder: string;
  readonly withDrafts: boolean;
}

/** Shows content/ as it stands in the browser, and says in the terminal what every save comes to. */
async function openPreviewAt({ port }: ListeningPlace, look: Look, outputFolder: string) {
  const { openPreview } = await import("../preview/preview.ts");
  let began = performance.now();
  let isFirst = true;
  const impatience = setTimeout(
    () => print(process.stdout, ["start: the first look at many articles takes a while; a save later on does not"]),
    LONG,
  );
  return openPreview({
    ...look,
    codeFolder: PLACES.codeFolder,
    outputFolder,
    now: () => {
      began = performance.now();
      return new Date();
    },
    onBuild(build) {
      clearTimeout(impatience);
      const stream = build.problems.length > 0 ? process.stderr : process.stdout;
      print(stream, saveReport(build, isFirst, (performance.now() - began) / 1000));
      isFirst = false;
    },
    onFailure(reason) {
      clearTimeout(impatience);
      const why = reason instanceof Error ? reason.message : String(reason);
      print(process.stderr, [`start: nothing was built (${why}): what is shown on port ${port} stays as it was`]);
    },
  });
}

/** What `wrangler dev` is called with; the site's address makes every link lead to this machine. */
function wranglerOptions({ ip, port }: ListeningPlace, assets: string, preview: string): string[] {
  const variables = [`SITE_URL:http://localhost:${port}`, `PREVIEW:${preview}`];
  const where = ["--ip", ip, "--port", String(port), "--assets", assets];
  return [WORKER, ...where, ...variables.flatMap((variable) => ["--var", variable])];
}

async function start(place: ListeningPlace, look: Look): Promise<number> {
  await checkFree(place);
  // Not where a build leaves what is deployed: whatever is shown here, none of it gets there.
  const outputFolder = join(PLACES.outputFolder, "preview", String(place.port));
  const preview = await openPreviewAt(place, look, outputFolder);
  const site = `http://localhost:${place.port}`;
  print(process.stdout, [`${site}/ with its feeds /rss.xml, /atom.xml and /feed.json; Ctrl-C ends it`, ""]);
  try {
    return await runWranglerDev(wranglerOptions(place, join(outputFolder, "assets"), preview.address));
  } finally {
    await preview.close();
  }
}

const parsed = readArguments(USAGE, {
  drafts: { type: "boolean", default: false },
  port: { type: "string", default: "8787" },
  ip: { type: "string", default: "localhost" },
  content: CONTENT_FLAG,
  live: { type: "boolean", default: false },
});

try {
  if (parsed !== undefined) {
    const { ip, port, content, drafts, live } = parsed.values;
    if (drafts && live)
      throw new StartRefusal("start: --live publishes no drafts: leave out --drafts or --live", MISUSED);
    const look = { contentFolder: contentFolderOf(content), withDrafts: drafts };
    const place = listeningPlace(ip, port);
    if (live) {
      const { startLive } = await import("./livestart.ts");
      process.exitCode = await startLive(place, look.contentFolder);
    } else process.exitCode = await start(place, look);
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
