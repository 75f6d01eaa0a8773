import type { BundledArticle } from "../catalog/bundle/encode.ts";
import { ContentMemory } from "../content/contentmemory.ts";
import { Recollections } from "../content/recollections.ts";
import type { Inquiry } from "./addressbook.ts";
import type { RenderedText } from "./rendertext.ts";

/** A text, and what it was told of the addresses in it. */
export interface InquiredText {
  readonly text: RenderedText;
  readonly inquiries: readonly Inquiry[];
}

/**
 * What one check leaves to the next, so that only what changed is read, rendered and resolved again. It grows with what is
 * in content/, and with nothing else.
 */
export class CheckMemory {
  readonly content = new ContentMemory();
  readonly texts = new Recollections<InquiredText>();
  readonly articles = new Recollections<BundledArticle>();

  /** Begins a check. */
  turn(now: Date): void {
    this.content.turn(now);
    this.texts.turn();
    this.articles.turn();
  }
}
