/** When the newest article of the live bench was published, in ms since 1970. */
export const NEWEST = Date.UTC(2026, 10, 15, 9);
