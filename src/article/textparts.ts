/**
 * A text with some of its parts written in another way.
 * @param parts each as it stands in the HTML, in their order @param write what stands in a part's place
 */
export function withParts(html: string, parts: readonly string[], write: (part: string) => string): string {
  let written = "";
  let done = 0;
  for (const part of parts) {
    const start = html.indexOf(part, done);
    if (start < 0) continue;
    written += html.slice(done, start) + write(part);
    done = start + part.length;
  }
  return written + html.slice(done);
}
