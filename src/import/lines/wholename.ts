/** Somebody whom a line names. */
export interface WholeName<Owner> {
  readonly owner: Owner;
  /** As the line writes it, and where. */
  readonly words: string;
  readonly at: number;
}

/** A name's letters as a regular expression has them. */
export function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** Finds a name as a whole word in its own letter case, and not within an address or a longer name. */
function wholeName(names: readonly string[], isUnspaced: (name: string) => boolean): RegExp {
  const apart = `(?<![\\p{L}\\p{N}@/.-])(?:${names.join("|")})(?![\\p{L}\\p{N}@/]|[-.]\\p{L})`;
  return new RegExp([apart, ...names.filter(isUnspaced)].join("|"), "u");
}

/** The letters that an alternative begins with, whatever follows them. */
const BEGINNING = /^(?:\\[.*+?^${}()|[\]\\/]|[^\\()[\]{}.*+?|^$])+(?![?*{])/u;

function beginning(name: string): string {
  return BEGINNING.exec(name)?.[0].replace(/\\(.)/gu, "$1") ?? "";
}

/**
 * Finds whom a line names, each once, as whole words in their own letter case. All names together are one pattern, and each has its
 * own from when a line has its first letters: two hundred patterns take longer to compile than a page takes to read.
 * @param namesOf what somebody goes by: regular expressions
 * @param isUnspaced whether a name may touch other letters, in scripts that set no spaces
 */
export function wholeNames<Owner>(
  owners: readonly Owner[],
  namesOf: (owner: Owner) => readonly string[],
  isUnspaced: (name: string) => boolean = () => false,
): (line: string) => readonly WholeName<Owner>[] {
  const all = owners.map((owner) => {
    const names = namesOf(owner);
    return { owner, names, begins: names.map(beginning), pattern: undefined as RegExp | undefined };
  });
  const any = wholeName(
    all.flatMap(({ names }) => names),
    isUnspaced,
  );
  return (line) => {
    if (!any.test(line)) return [];
    return all.flatMap((one) => {
      if (!one.begins.some((letters) => line.includes(letters))) return [];
      one.pattern ??= wholeName(one.names, isUnspaced);
      const found = one.pattern.exec(line);
      return found === null ? [] : [{ owner: one.owner, words: found[0], at: found.index }];
    });
  };
}
