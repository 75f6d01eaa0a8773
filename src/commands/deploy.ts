import { helpText, MISUSED, misuse, type Usage } from "./arguments.ts";
import { LETTING_GO_HELP, lettingGoIn, STAGING } from "./lettinggo.ts";

const USAGE: Usage = {
  call: "npm run deploy",
  takes: "[flags] [flags of wrangler deploy]",
  about: `Builds content/, compares it with what is live, deploys the Worker, and tells the hubs of publication.yaml which
feeds changed. Refuses where an article that is live would vanish, move into the future or leave its address, and where nothing
is found at the site's address though the Worker was deployed before.`,
  flags: {
    "--dry-run": "deploy nothing and tell nobody: only build, compare, and print what would be told",
    ...LETTING_GO_HELP,
    [STAGING]: "deploy to the address that publication.yaml names as staging, where no hub and no search engine looks",
  },
  codes: {
    0: "deployed",
    1: "content/ has problems, an article would vanish, what is live is not found, or wrangler did not deploy",
  },
};

const options = process.argv.slice(2);
const lettingGo = lettingGoIn(options);
if (options.includes("--help") || options.includes("-h")) process.stdout.write(helpText(USAGE));
else if (lettingGo.mistake !== undefined) {
  process.stderr.write(`${misuse(USAGE.call, lettingGo.mistake)}\n`);
  process.exitCode = MISUSED;
} else {
  const { deployAndTell } = await import("./deployrun.ts");
  process.exitCode = await deployAndTell(lettingGo);
}
