import type { Element } from "hast";
import { attribute, elements, find, isElement, isParent, textOf } from "./tree.ts";

/** A cell with so many words holds text and no datum. */
const WORDY = 60;

function cellsOf(table: Element): readonly (readonly Element[])[] {
  const rows = [...elements(table)].filter((inner) => inner.tagName === "tr");
  return rows.map((row) => row.children.filter((cell): cell is Element => isElement(cell, "td", "th")));
}

function isBlockOf(cell: Element): boolean {
  const blocks = cell.children.filter((inner) => isElement(inner, "p", "div", "table", "h1", "h2", "ul", "ol"));
  return isParent(cell) && blocks.length > 1;
}

function words(cell: Element): number {
  return textOf(cell).split(/\s+/u).length;
}

/** Whether a table has what authors write for tables of data alone (HTML Living Standard, 4.9.1). */
export function isMarkedData(table: Element): boolean {
  return (
    find(table, (inner) => isElement(inner, "caption", "thead") || attribute(inner, "scope") !== undefined) !==
      undefined || attribute(table, "summary") !== undefined
  );
}

/**
 * Whether a table only lays out, as browsers guess for screen readers: another table in it, a single row or column, or text
 * where data would be.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(table, "role") ?? "")) return true;
  const rows = cellsOf(table);
  const cells = rows.flat();
  const isNested = find(table, (inner) => inner !== table && inner.tagName === "table") !== undefined;
  const isText = cells.some((cell) => isBlockOf(cell) || words(cell) > WORDY);
  if (isNested || isText) return true;
  if (isMarkedData(table) || cells.some(({ tagName }) => tagName === "th")) return false;
  return rows.every((row) => row.length < 2) || rows.filter((row) => row.length > 0).length < 2;
}
