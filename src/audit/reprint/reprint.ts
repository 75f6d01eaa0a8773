import type { Statement } from "../../import/material/statement.ts";

/** A link that people can follow. */
export interface ReprintLink {
  /** Absolute. */
  readonly href: string;
  /** What it is put on, the descriptions of pictures included. */
  readonly text: string;
  /** Whether it is put on a picture. */
  readonly isPicture: boolean;
}

/** One line or paragraph that people see. */
export interface ReprintLine {
  readonly text: string;
  readonly links: readonly ReprintLink[];
}

/** What a page or an entry of a feed shows and says, as far as a robot sees it. */
export interface Reprint {
  readonly kind: "page" | "entry";
  readonly address?: string;
  /** The headlines: those that are shown, and the one that the document gives itself. */
  readonly titles: readonly string[];
  readonly lines: readonly ReprintLine[];
  /** What stands there but is hidden by its own markup. */
  readonly hidden: readonly string[];
  /** Addresses of the pictures that are shown. */
  readonly pictures: readonly string[];
  /** What is said to machines only. */
  readonly machine: {
    readonly canonical?: string;
    readonly isNoindex: boolean;
    /** Addresses of what this one says that it is made of. */
    readonly basedOn: readonly string[];
    /** Structured data and metadata, as text. */
    readonly text: string;
    readonly statement?: Statement;
  };
  /** Scripts, and what stands there for browsers without them: a browser may show some of it. */
  readonly scripts: string;
  /** Whether there is a place for a credit that something else has to fill. */
  readonly hasEmptyCredit: boolean;
  /** As it says itself: a BCP 47 tag. */
  readonly language?: string;
  /** The entry's id in its feed. */
  readonly id?: string;
  /** Whether only the beginning is given. */
  readonly isSummary: boolean;
}

/** All that people see, as one text. */
export function shownText({ lines }: Pick<Reprint, "lines">): string {
  return lines.map(({ text }) => text).join("\n");
}
