import type { Wordbook } from "../languages/wordbooks.ts";

/** Makes something of a language's words when a line asks for it, and once: most pages are in one language. */
export function perLanguage<Made>(make: (book: Wordbook) => Made): (book: Wordbook) => Made {
  const all = new Map<Wordbook, Made>();
  return (book) => {
    const made = all.get(book) ?? make(book);
    all.set(book, made);
    return made;
  };
}
