import type { Agency } from "./agency.ts";
import { AMERICA_AGENCIES } from "./americaagencies.ts";
import { EAST_AGENCIES } from "./eastagencies.ts";
import { EUROPE_AGENCIES } from "./europeagencies.ts";
import { WORLD_AGENCIES } from "./worldagencies.ts";

/** The agencies, the ones with the most specific names first. */
export const AGENCIES: readonly Agency[] = [
  ...WORLD_AGENCIES,
  ...EUROPE_AGENCIES,
  ...AMERICA_AGENCIES,
  ...EAST_AGENCIES,
];
