import { type Findings, noFindings } from "./finding.ts";

/** What was made of something, what of, and what was found on the way. */
interface Recollection<Made> {
  readonly of: readonly unknown[];
  readonly made: Made;
  readonly findings: Findings;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => Object.is(part, b[index]));
}

/**
 * Remembers what was made of each thing, findings included, and makes it anew where anything that it was made of is
 * another. It holds one for each thing that the last round asked for, and nothing besides.
 */
export class Recollections<Made> {
  #before = new Map<string, Recollection<Made>>();
  #now = new Map<string, Recollection<Made>>();
  #made = 0;

  /** Begins a round: what the one before did not ask for is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#made = 0;
  }

  /** How many things this round had to make. */
  get made(): number {
    return this.#made;
  }

  /**
   * What was made of a thing, or what is made of it now.
   * @param of everything that it is made of; parts are the same only where they are identical
   * @param holds whether whatever else it rests on is still so
   */
  recall(
    name: string,
    of: readonly unknown[],
    findings: Findings,
    make: (findings: Findings) => Made,
    holds: (made: Made) => boolean = () => true,
  ): Made {
    const known = this.#now.get(name) ?? this.#before.get(name);
    const still = known !== undefined && areSame(known.of, of) && holds(known.made) ? known : this.#make(of, make);
    this.#now.set(name, still);
    findings.problems.push(...still.findings.problems);
    findings.warnings.push(...still.findings.warnings);
    return still.made;
  }

  #make(of: readonly unknown[], make: (findings: Findings) => Made): Recollection<Made> {
    const findings = noFindings();
    this.#made++;
    return { of, made: make(findings), findings };
  }
}
