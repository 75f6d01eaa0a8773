import { agenciesIn } from "../credit/wire.ts";
import { AnyCase } from "../lines/anycase.ts";
import { WRITTEN_DAY } from "../lines/day.ts";
import { wellKnownIn, wellKnownSite } from "../outlets/wellknown.ts";

/** An agency or a well-known outlet that a line names. */
export interface Mention {
  readonly name: string;
  readonly url: string;
  /** Whether the line says nothing else. */
  readonly isWhole: boolean;
  /** Where in the line it stands. */
  readonly at: number;
}

const DAY = new AnyCase(WRITTEN_DAY);

/** As much as may stand beside a name in a line that says nothing else. */
const LITTLE = 6;

/** The agencies and well-known outlets that a line names, each once; common words count where the line says nothing else. */
export function outletsIn(line: string): readonly Mention[] {
  const named = [
    ...agenciesIn(line).map(({ owner, ...place }) => ({ isWord: false, ...owner, ...place })),
    ...wellKnownIn(line).map(({ owner, ...place }) => ({ ...owner, ...place, ...wellKnownSite(owner) })),
  ];
  return named.flatMap(({ name, url, isWord, words, at }) => {
    const isWhole =
      line
        .replace(words, "")
        .replace(DAY, "")
        .replace(/[^\p{L}\p{N}]/gu, "").length <= LITTLE;
    return isWord && !isWhole ? [] : [{ name, url, isWhole, at }];
  });
}
