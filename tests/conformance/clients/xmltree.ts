import { SaxesParser } from "saxes";

/** An element as clients look at it: by the prefixed name that the document gives it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text within, entities and CDATA read. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Parses a document. @returns its root */
export function parseXml(document: string): XmlElement {
  const open: Growing[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  const addText = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error("the document has no root");
  return root;
}

/** The first item or entry of a feed. */
export function firstEntry(document: string): XmlElement {
  const root = parseXml(document);
  const entry = [...root.children, ...root.children.flatMap(({ children }) => children)].find(
    ({ name }) => name === "item" || name === "entry",
  );
  if (entry === undefined) throw new Error("the feed has no entry");
  return entry;
}

/** The children with one of these names, in the document's order. */
export function childrenNamed({ children }: XmlElement, ...names: readonly string[]): XmlElement[] {
  return children.filter(({ name }) => names.includes(name));
}

/** The text of the first child with this name, without the white space around it. */
export function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return parent?.children.find((child) => child.name === name)?.text.trim();
}

/** Where Atom's links lead that have no relation, or say that they are the entry's page. */
export function alternates(entry: XmlElement): string[] {
  return childrenNamed(entry, "link")
    .filter(({ attributes }) => (attributes.rel ?? "alternate") === "alternate")
    .flatMap(({ attributes }) => attributes.href ?? []);
}
