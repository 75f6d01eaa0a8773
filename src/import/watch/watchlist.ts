import * as v from "valibot";
import { httpUrl, key, text } from "../../article/fields.ts";
import { entryOf, type OutletEntries } from "../../article/outlet.ts";
import { ContentFailure } from "../../content/contentfailure.ts";
import { readDataFile } from "../../content/datafile.ts";
import { noFindings } from "../../content/finding.ts";
import { placeOf } from "../../content/places.ts";
import { ImportFailure } from "../material/failure.ts";

/** One feed that the newsroom follows, and what of it is of interest: everything, where nothing is named. */
export interface Watched {
  readonly feed: string;
  /** A key of content/outlets. */
  readonly outlet?: string;
  /** Words of the headline, the topics or the text, in small letters. */
  readonly words: readonly string[];
}

const WORDS = v.optional(v.array(text("write a word or topic")), []);

const WATCHED = v.pipe(
  v.strictObject({
    outlet: v.optional(key),
    feed: v.optional(httpUrl),
    topics: WORDS,
    words: WORDS,
  }),
  v.check(
    ({ outlet, feed }) => outlet !== undefined || feed !== undefined,
    "names nothing to watch: write outlet, or the address of a feed",
  ),
);

/** content/watch.yaml: a list of outlets and feeds. */
const watchList = v.array(WATCHED);

function watched({ outlet, feed, topics, words }: v.InferOutput<typeof WATCHED>, outlets: OutletEntries): Watched {
  const known = outlet === undefined ? undefined : entryOf(outlets, outlet);
  if (outlet !== undefined && known === undefined)
    throw new ImportFailure(
      `watch.yaml: ${outlet} is no outlet: add content/outlets/${outlet}.yaml, or write its feed`,
    );
  const address = feed ?? known?.feed;
  if (address === undefined)
    throw new ImportFailure(`watch.yaml: ${outlet} has no feed: add it to content/outlets/${outlet}.yaml, or here`);
  return { feed: address, ...(outlet && { outlet }), words: [...topics, ...words].map((word) => word.toLowerCase()) };
}

/** The feeds that content/watch.yaml names. @throws ContentFailure or ImportFailure where it has a mistake */
export function readWatchList(folder: string, outlets: OutletEntries): readonly Watched[] {
  const findings = noFindings();
  const { data } = readDataFile(placeOf(folder, "watch.yaml"), watchList, "watch list", findings);
  if (data === undefined || findings.problems.length > 0) throw new ContentFailure(findings.problems);
  return data.map((one) => watched(one, outlets));
}
