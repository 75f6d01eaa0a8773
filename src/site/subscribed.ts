import { type FormatName, formatOf } from "./formats.ts";
import { EVERYTHING, kindOf, type Slice } from "./slice.ts";

/** A slice's subscription feed in one format. */
export interface SubscribedFeed {
  readonly slice: Slice;
  readonly format: FormatName;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return segment;
  }
}

/** The subscription feed that a path would be, if it is one; an archive is none. @param path with a leading slash */
export function subscribedAt(path: string): SubscribedFeed | undefined {
  const [file = "", key, folder, ...more] = path.slice(1).split("/").reverse();
  const format = formatOf(file);
  if (format === undefined || more.length > 0) return undefined;
  if (key === undefined) return { slice: EVERYTHING, format };
  const kind = kindOf(folder ?? "");
  return kind === undefined ? undefined : { slice: { kind, key: decoded(key) }, format };
}
