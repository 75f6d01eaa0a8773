/** An answer that search engines are asked to leave out, and is else what it was: its text stands elsewhere as well. */
export function unlisted({ status, statusText, headers, body }: Response): Response {
  const marked = new Headers(headers);
  marked.set("X-Robots-Tag", "noindex, nofollow");
  return new Response(body, { status, statusText, headers: marked });
}
