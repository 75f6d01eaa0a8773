import type { UsageWords } from "../../rights/signal.ts";

/** What programs may do, purpose by purpose, and where to ask for more. */
export function UsageFacts({ words, policy }: { words: readonly UsageWords[]; policy: string | undefined }) {
  return (
    <>
      {words.map(({ purpose, answer }) => `${purpose}: ${answer}. `)}
      {policy !== undefined && <a href={policy}>How to get more</a>}
    </>
  );
}
