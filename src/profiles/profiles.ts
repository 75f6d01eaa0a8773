import { flipboard } from "./flipboard.ts";
import { msn } from "./msn.ts";
import type { Profile } from "./profile.ts";
import { smartnews } from "./smartnews.ts";
import { standard } from "./standard.ts";

/** What a feed can be made to fit, by the name that stands in a partner's file. */
export const PROFILES = { standard, msn, smartnews, flipboard } as const satisfies Readonly<Record<string, Profile>>;
