import everyField from "../../.build/fixtures/every-field/catalog.bin";
import { createApp } from "../../src/app.ts";
import { bundledCatalog } from "../../src/catalog/bundle/bundledcatalog.ts";
import { RENDERING } from "../catalog/bundles.ts";

/** The moment at which the fixture publications are looked at. */
export const NOW = new Date("2026-11-15T12:00:00Z");

/** The publication that uses every field, at a moment. */
export function everyFieldApp(now: Date = NOW) {
  return createApp({ rendering: RENDERING, catalog: bundledCatalog(everyField), now: () => now });
}
