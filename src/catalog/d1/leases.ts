/** What an answer rests on: a slice as it was after a transaction, or a version of the publication. */
export type LiveGrounds = { readonly slice: string; readonly revision: number } | { readonly publication: number };

/** Whether something is what an answer of the live catalog rests on. */
export function isLiveGrounds(grounds: unknown): grounds is LiveGrounds {
  return typeof grounds === "object" && grounds !== null && ("slice" in grounds || "publication" in grounds);
}

/** How many slices are remembered: more are asked for again. */
const MOST = 5000;

function nameOf(ground: LiveGrounds): string {
  return "slice" in ground ? `slice ${ground.slice}` : "publication";
}

function stateIn(ground: LiveGrounds): number {
  return "slice" in ground ? ground.revision : ground.publication;
}

/** What the database was found to say, each for a time: until then it need not be asked again. */
export class Leases {
  readonly #length: number;
  readonly #found = new Map<string, { readonly value: number; readonly from: number }>();

  /** @param length in ms; 0 for none */
  constructor(length: number) {
    this.#length = length;
  }

  /** Remembers what was found. @param from when the question was asked, in ms since 1970 */
  note(ground: LiveGrounds, from: number): void {
    const name = nameOf(ground);
    // What was asked later is known already.
    if ((this.#found.get(name)?.from ?? from) > from) return;
    if (this.#found.size >= MOST && !this.#found.has(name)) this.#found.clear();
    this.#found.set(name, { value: stateIn(ground), from });
  }

  /** Whether all of these are what was found last, however long ago. */
  agree(grounds: readonly LiveGrounds[]): boolean {
    return grounds.every((ground) => this.#found.get(nameOf(ground))?.value === stateIn(ground));
  }

  /** Whether all of these may be taken for true at a moment. */
  hold(grounds: readonly LiveGrounds[], moment: number): boolean {
    return grounds.every((ground) => {
      const found = this.#found.get(nameOf(ground));
      return found?.value === stateIn(ground) && moment >= found.from && moment < found.from + this.#length;
    });
  }
}
