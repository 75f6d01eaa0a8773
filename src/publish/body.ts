import { Refusal } from "./refusal.ts";

/** The longest body of one article, with its text and the file that it was made of, in bytes. */
export const LONGEST_ARTICLE = 1_500_000;

/** The longest body of many articles at once, in bytes. */
export const LONGEST_BATCH = 8_000_000;

/** JSON is nested no deeper than a batch of articles with their pictures and people needs. */
const DEEPEST = 12;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** The body's bytes, and never more of them than the limit: whoever sends more is refused as soon as he does. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array> {
  const tooLong = new Refusal(413, `the body is longer than ${limit} bytes: send less at once`);
  const announced = Number(request.headers.get("Content-Length") ?? 0);
  if (announced > limit) throw tooLong;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    length += chunk.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw tooLong;
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Whether JSON is nested deeper than it may be; told from its letters, before anything is made of them. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.length; index++) {
    const letter = json[index];
    if (letter === "\\" && isText) index++;
    else if (letter === '"') isText = !isText;
    else if (!isText && (letter === "[" || letter === "{")) depth++;
    else if (!isText && (letter === "]" || letter === "}")) depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(400, `the body is not JSON (${reason}): send it whole, as the OpenAPI document says`);
  }
}

/**
 * A request's body as JSON.
 * @param limit in bytes
 * @throws Refusal where it is of another type, compressed, too long, cut off, not UTF-8, no JSON or nested too deep
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const [type = ""] = (request.headers.get("Content-Type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") {
    throw new Refusal(415, "the body is not declared as JSON: send Content-Type: application/json");
  }
  if (request.headers.has("Content-Encoding")) {
    throw new Refusal(415, "the body is compressed: send it as it is, without Content-Encoding");
  }
  let json: string;
  try {
    json = UTF8.decode(await bytesOf(request, limit));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "the body was cut off, or is not UTF-8: send it again, whole");
  }
  if (isTooDeep(json))
    throw new Refusal(400, `the body is nested more than ${DEEPEST} deep: send what the OpenAPI document says`);
  return parsed(json);
}
