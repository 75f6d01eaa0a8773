/** Remembers what was used last, up to a total weight; what was not used for longest goes first. */
export class Recent<Key, Value> {
  readonly #most: number;
  readonly #entries = new Map<Key, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  /** @param most the total weight that is kept, in whatever unit `set` is given */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is remembered for a key, which thereby was used last. */
  get(key: Key): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Remembers a value; one that outweighs everything allowed is not kept. */
  set(key: Key, value: Value, weight: number): void {
    this.#forget(key);
    if (weight > this.#most) return;
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#most) break;
      this.#forget(oldest);
    }
  }

  /** Forgets what is remembered for a key. */
  delete(key: Key): void {
    this.#forget(key);
  }

  #forget(key: Key): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }
}
