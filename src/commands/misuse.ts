/**
 * What a command says of arguments that it cannot read.
 * @param call how the command is called, such as `npm run build`
 * @param error what `parseArgs` threw: its first sentence says which argument it is
 */
export function misuse(call: string, error: unknown): string {
  const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
  return `${call.split(" ").at(-1)}: ${reason}: ${call} -- --help lists what there is`;
}
