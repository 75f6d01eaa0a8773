import type { Licence } from "../../article/licence.ts";
import type { Person } from "../../article/person.ts";
import type { Picture } from "../../article/picture.ts";

/** Who published, as a page or feed names it. */
export interface Site {
  readonly name?: string;
  readonly url?: string;
}

/** What one place of a source says about the article. */
export interface Said {
  readonly title?: string;
  readonly summary?: string;
  readonly authors?: readonly Person[];
  /** A day, or an instant in UTC. */
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly site?: Site;
  readonly topics?: readonly string[];
  readonly picture?: Partial<Picture> & { readonly url: string };
  readonly licence?: Licence;
  readonly copyright?: string;
  /** Says that most of the text is missing for those who do not pay. */
  readonly paywall?: true;
  /** The article that this one is a copy of. */
  readonly original?: Said;
}

/** What a place says, and what the place is called. */
export interface Saying {
  readonly from: string;
  readonly said: Said;
  /** Believed where nobody else says anything, and not worth a word where it differs. */
  readonly weak?: true;
}
