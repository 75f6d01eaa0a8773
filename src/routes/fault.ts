/** One line that a log can be searched for; the client is told nothing of it. */
export function logFault(
  error: unknown,
  { method, url }: Pick<Request, "method" | "url">,
  context: Readonly<Record<string, string>> = {},
): void {
  const cause = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  console.error(JSON.stringify({ level: "error", method, path: new URL(url).pathname, ...context, ...cause }));
}

/** The same of polls that could not be counted. */
export function logNoCount(error: unknown): undefined {
  const message = error instanceof Error ? error.message : String(error);
  console.error(JSON.stringify({ level: "error", event: "readers", message }));
  return undefined;
}

/** The same of a receipt that could not be written or read: the partner has his answer all the same. */
export function logNoReceipt(error: unknown): undefined {
  const message = error instanceof Error ? error.message : String(error);
  console.error(JSON.stringify({ level: "error", event: "receipt", message }));
  return undefined;
}
