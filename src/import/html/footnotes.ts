import type { Element, ElementContent, Parents } from "hast";
import { partKinds } from "./partnames.ts";
import { attribute, elements, find, isElement, isParent, textOf } from "./tree.ts";

/** A footnote: its number, and what it says. */
export interface Footnote {
  readonly label: string;
  readonly children: ElementContent[];
}

const MARK = /^[[(]?(\d{1,3}|[*†‡§])[\])]?$/u;
const BACK = /^[\s^↑⤴⏎↵↩\p{VS}]*(?:back|return|jump up)?[\s^↑↩\p{VS}]*$/iu;

/** A fragment as ids are written; a stray percent sign, as in `/sale#50%`, stays one. */
function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function target(node: Element): string | undefined {
  const href = attribute(node, "href");
  return node.tagName === "a" && href?.includes("#") ? unescaped(href.slice(href.indexOf("#") + 1)) : undefined;
}

/** What each id leads to: its element, or the one around an anchor that only carries the id. */
function withId(page: Parents): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  const visit = (element: Element, around: Element | undefined) => {
    const id = attribute(element, "id") ?? attribute(element, "name");
    const place = element.tagName === "a" && around !== undefined ? around : element;
    if (id !== undefined && !found.has(id)) found.set(id, place);
    for (const child of element.children) if (child.type === "element") visit(child, element);
  };
  for (const child of page.children) if (child.type === "element") visit(child, undefined);
  return found;
}

/** A number may lead to the readers' comments, which it counts: a part of the page, with a heading or a name. */
function isNote(element: Element | undefined): element is Element {
  return (
    element !== undefined &&
    isElement(element, "li", "p", "div", "dd") &&
    textOf(element).length > 2 &&
    !partKinds(element).has("comments") &&
    find(element, (inner) => /^h[1-6]$/u.test(inner.tagName)) === undefined
  );
}

/** The note without the link that leads back to its mark. */
function withoutWayBack(children: readonly ElementContent[], ids: ReadonlySet<string>): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    const to = target(child);
    if (to !== undefined && (ids.has(to) || BACK.test(textOf(child)) || MARK.test(textOf(child)))) return [];
    return [{ ...child, children: withoutWayBack(child.children, ids) }];
  });
}

/**
 * Finds the footnotes of a page: marks such as a raised 1 that lead to a list item or paragraph further down. The marks become
 * `<sup data-footnote="1">`, and the notes leave the page.
 * @param page changed in place, so that the notes are not read as paragraphs
 */
export function takeFootnotes(page: Parents): readonly Footnote[] {
  const ids = withId(page);
  const order = new Map([...elements(page)].map((element, place) => [element, place]));
  const isBefore = (mark: Element, note: Element | undefined) =>
    note !== undefined && (order.get(mark) ?? 0) < (order.get(note) ?? 0);
  const marks = [...elements(page)].filter((element) => {
    const to = target(element);
    return (
      isBefore(element, ids.get(to ?? "")) &&
      to !== undefined &&
      MARK.test(textOf(element)) &&
      isNote(ids.get(to)) &&
      !ids.get(to)?.children.includes(element)
    );
  });
  const notes = new Map<Element, Footnote>();
  const inNotes = new Set(marks.flatMap((mark) => [...elements(ids.get(target(mark) ?? "") ?? mark)]));
  for (const mark of marks.filter((candidate) => !inNotes.has(candidate) || !ids.has(target(candidate) ?? ""))) {
    const note = ids.get(target(mark) ?? "");
    if (note === undefined) continue;
    const label = notes.get(note)?.label ?? String(notes.size + 1);
    notes.set(note, { label, children: note.children });
    Object.assign(mark, { tagName: "sup", properties: { dataFootnote: label }, children: [] });
  }
  const marksIds = new Set([...ids.keys()]);
  const found = [...notes.values()].map(({ label, children }) => ({
    label,
    children: withoutWayBack(children, marksIds),
  }));
  for (const note of notes.keys()) Object.assign(note, { tagName: "div", properties: {}, children: [] });
  if (found.length > 0) dropEmptyLists(page);
  return found;
}

/** A heading such as "Notes" with nothing left behind it. */
const NOTES = /^(?:foot\s?notes?|end\s?notes?|notes?|references)$/iu;

function dropEmptyLists(node: Parents): void {
  for (const child of node.children) if (isParent(child)) dropEmptyLists(child);
  const isEmpty = (child: Parents["children"][number]) =>
    isElement(child, "ol", "ul", "section", "div", "hr") &&
    textOf(child) === "" &&
    !find(child, (inner) => isElement(inner, "img", "iframe"));
  const children = node.children.filter((child, at) => {
    if (isEmpty(child)) return false;
    const next = node.children.slice(at + 1).find((later) => later.type === "element");
    return !(
      isElement(child, "h2", "h3", "h4", "h5", "p") &&
      NOTES.test(textOf(child)) &&
      (next === undefined || isEmpty(next))
    );
  });
  Object.assign(node, { children });
}
