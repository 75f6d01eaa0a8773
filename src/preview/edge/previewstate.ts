/** Where the preview's own addresses stand; no route of the site is among them. */
export const PREVIEW_PATH = "/_preview";

/** What is to be said of an article that nobody else sees yet, by its slug. */
export type Marks = Readonly<Record<string, string>>;

/** What whoever watches content/ tells the Worker that shows it. */
export interface PreviewState {
  /** Another one whenever a page may look different. */
  readonly version: string;
  /** Another one whenever the catalog is; none as long as there is none. */
  readonly catalog?: string;
  /** What is wrong in content/, each as `file:line:column: field: message`. */
  readonly problems: readonly string[];
  /** The files whose articles are shown as they were when they were right, and those that are left out. */
  readonly held: readonly string[];
  readonly missing: readonly string[];
  /** Whether drafts and embargoed articles are shown. */
  readonly withDrafts: boolean;
  readonly marks: Marks;
  /** The moment that the site is shown at (RFC 3339), where that is later than now. */
  readonly clock?: string;
}
