/**
 * Asks which of many a text has the words of. All of them together are one pattern, and each has its own from when a text first
 * passes that one: few lines have any, and sixty patterns take longer to compile than a page takes to read.
 * @param wordsOf alternatives of a regular expression; none where somebody is not asked for
 * @param compile what is around the words, which they share
 * @returns the first, in their order, whose own pattern finds something in the text
 */
export function firstAmong<Owner>(
  owners: readonly Owner[],
  wordsOf: (owner: Owner) => string | undefined,
  compile: (words: string) => RegExp,
): (text: string) => Owner | undefined {
  const all = owners.flatMap((owner) => {
    const words = wordsOf(owner);
    return words === undefined ? [] : [{ owner, words }];
  });
  const any = compile(all.map(({ words }) => words).join("|"));
  let own: readonly { readonly owner: Owner; readonly pattern: RegExp }[] | undefined;
  return (text) => {
    if (!any.test(text)) return undefined;
    own ??= all.map(({ owner, words }) => ({ owner, pattern: compile(words) }));
    return own.find(({ pattern }) => pattern.test(text))?.owner;
  };
}
