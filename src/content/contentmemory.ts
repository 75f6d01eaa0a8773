import type { OutletEntry } from "../article/outlet.ts";
import type { Publication } from "../article/publication.ts";
import type { ArticleFile, WrittenArticle } from "./articlefile.ts";
import type { DataFile } from "./datafile.ts";
import type { PictureMemory } from "./picturefolder.ts";
import { Recollections } from "./recollections.ts";

/** What reading a content folder remembers from one time to the next: what each file was understood as. */
export class ContentMemory implements PictureMemory {
  readonly publication = new Recollections<DataFile<Publication>>();
  readonly outlets = new Recollections<DataFile<OutletEntry>>();
  readonly written = new Recollections<WrittenArticle>();
  readonly articles = new Recollections<ArticleFile>();
  readonly measures: PictureMemory["measures"] = new Recollections();
  #now = new Date(0);

  /** Begins to read everything again. @param now files that changed just before it may change again unseen */
  turn(now: Date): void {
    for (const kept of [this.publication, this.outlets, this.written, this.articles, this.measures]) kept.turn();
    this.#now = now;
  }

  /** When the reading began. */
  get now(): Date {
    return this.#now;
  }
}
