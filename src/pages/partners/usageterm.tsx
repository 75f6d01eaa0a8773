import { rightsWords, type Saying } from "../../rights/signaltable.ts";
import { UsageFacts } from "../frame/usagefacts.tsx";
import { Term } from "./term.tsx";

/** What programs may do with a text, as one of the terms under which it may be carried. */
export function UsageTerm({ saying }: { saying: Saying }) {
  const words = rightsWords(saying);
  if (words.length === 0) return null;
  return (
    <Term name="For programs">
      <UsageFacts words={words} policy={saying.rights?.policy} />
    </Term>
  );
}
