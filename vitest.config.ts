import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/reporter.ts"],
    // As many workers as there are cores: the default leaves one free, of two.
    maxWorkers: "100%",
    globalSetup: ["./tests/fixtures/setup.ts"],
    projects: [
      {
        test: {
          name: "node",
          // Test files share a worker's modules, which hold no state that a test could leave behind.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/worker/**", "tests/browser/**"],
          // Commands wait for sites that are not there, several beside each other, and the machine may be busy.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              // Not under the name that the Worker looks for: its own tests are about the bundle.
              d1Databases: ["TESTED_DATABASE"],
              bindings: { MIGRATIONS: await readD1Migrations("./src/catalog/d1/migrations") },
            },
          })),
        ],
        test: {
          name: "workerd",
          isolate: false,
          include: ["tests/worker/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          isolate: false,
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["./tests/browser/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
