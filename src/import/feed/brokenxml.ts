import { SaxesParser } from "saxes";

/** Thrown to leave the parser at its first complaint; it would go on to the end otherwise. */
class Broken extends Error {}

/**
 * Where and why a text is no well-formed XML (XML 1.0, 2.1): `line 3, column 14: unclosed tag: item`.
 * @returns nothing where it is well-formed
 */
export function brokenXml(xml: string): string | undefined {
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    throw new Broken(message.replace(/^(?:[^:]*:)?(\d+):(\d+):\s*/u, "line $1, column $2: ").replace(/\.$/u, ""));
  });
  try {
    parser.write(xml).close();
    return undefined;
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
}
