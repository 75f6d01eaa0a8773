import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { check } from "../../src/build/check.ts";
import type { Leave } from "../../src/delivery/compare.ts";
import { handedIn } from "../../src/delivery/handedin.ts";
import type { LiveSite } from "../../src/delivery/livesite.ts";
import { type Published, publishContent } from "../../src/delivery/publishing.ts";
import { article, contentFolder, type Files } from "../build/folder.ts";
import { NOW } from "../publish/desk.ts";

/** Somebody's machine with a content folder. */
export interface Newsroom {
  readonly folder: string;
  /** Writes files, or removes those that are undefined. */
  save(files: Files): void;
  publish(site: LiveSite, options?: Partial<Leave> & { readonly isDryRun?: boolean }): Promise<Published>;
}

/** An article's file under a slug, with an id of its own. */
export function filed(slug: string, changes: Readonly<Record<string, string | undefined>> = {}, body?: string): Files {
  const facts = {
    id: `urn:x:${slug}`,
    title: `About the ${slug} of the town`,
    published: "2026-11-10T09:00:00Z",
    ...changes,
  };
  return { [`articles/2026-11-10-${slug}.md`]: article(facts, body) };
}

/** Opens a folder as a newsroom. */
export function newsroomIn(folder: string): Newsroom {
  return {
    folder,
    save(files) {
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
      }
    },
    async publish(site, { letGo = [], over = [], isDryRun = false } = {}) {
      const handing = await handedIn(check({ contentFolder: folder, now: NOW }));
      const memory = join(folder, "..", "seen.json");
      const options = { site, memory, leave: { letGo, over }, now: NOW, isDryRun, onProgress: () => undefined };
      return publishContent(handing, options);
    },
  };
}

/** A newsroom with the least content, whose one article is out, and these files beside. */
export function newsroom(files: Files = {}): Newsroom {
  const root = contentFolder({ "articles/2026-11-20-harbour.md": undefined, ...filed("harbour"), ...files });
  return newsroomIn(join(root, "content"));
}

/** What a publish did, as `kind name`. */
export function doneIn({ done }: Published): string[] {
  return done.map(({ kind, name }) => `${kind} ${name}`);
}
