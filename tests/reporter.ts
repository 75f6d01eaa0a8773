import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Where `npm test` reads how many tests ran. */
export const COUNTS = ".build/test-counts.json";

/** How many tests passed and failed; a file that cannot even be loaded is one failure. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Leaves the counts of a run for `npm test` to print last. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts: Counts = { passed: 0, failed: unhandledErrors.length };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++;
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") counts.passed++;
        if (test.result().state === "failed") counts.failed++;
      }
    }
    mkdirSync(".build", { recursive: true });
    writeFileSync(COUNTS, JSON.stringify(counts));
  }
}
