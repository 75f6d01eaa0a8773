import type { Files } from "../folder.ts";

/** Content with something wrong in it, and the lines that the build prints; `<UUID>` stands for a fresh one. */
export interface Mistake {
  readonly what: string;
  readonly files: Files;
  readonly lines: readonly string[];
}
