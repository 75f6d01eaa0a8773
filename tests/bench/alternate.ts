/**
 * Measures several things in turn, round after round, every other round in the opposite order.
 * @param measure what one turn of one thing comes to
 * @returns by thing, one result a round
 */
export async function alternate<Thing, Result>(
  things: readonly Thing[],
  rounds: number,
  measure: (thing: Thing) => Promise<Result>,
): Promise<Map<Thing, Result[]>> {
  const results = new Map(things.map((thing): [Thing, Result[]] => [thing, []]));
  for (let round = 0; round < rounds; round++) {
    for (const thing of round % 2 === 0 ? things : things.toReversed()) {
      results.get(thing)?.push(await measure(thing));
    }
  }
  return results;
}
