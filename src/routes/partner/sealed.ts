import { NOT_AT_THE_EDGE } from "../../http/caching.ts";

/** What every answer below a partner's key says, errors too: nobody keeps it, nobody lists it, nobody is told where it was. */
const SEAL: Readonly<Record<string, string>> = {
  "Cache-Control": "private, no-store",
  ...NOT_AT_THE_EDGE,
  "X-Robots-Tag": "noindex",
  "Referrer-Policy": "no-referrer",
};

/** The same answer for one partner's eyes. */
export function sealed({ body, status, headers }: Response): Response {
  const own = new Headers(headers);
  own.delete("Cache-Tag");
  for (const [name, value] of Object.entries(SEAL)) own.set(name, value);
  return new Response(body, { status, headers: own });
}
