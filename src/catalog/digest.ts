/** FNV-1a, 32 bits, from a given start (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** 64 bits of a text as letters and digits: enough to tell one state from another, no protection against anybody. */
export function digest(text: string): string {
  return fnv1a(text, 0x811c9dc5).toString(36) + fnv1a(text, 0x9747b28c).toString(36);
}
