import type { Horizon } from "../catalog.ts";
import type { BundleView } from "./view.ts";

/** Since when and until when everything together is as it is, computed from the bundle's columns alone. */
export function horizonOf(view: BundleView, moment: number): Horizon {
  let modified = 0;
  let changes = Number.POSITIVE_INFINITY;
  for (let ordinal = 0; ordinal < view.published.length; ordinal++) {
    const published = view.published[ordinal] ?? 0;
    const expires = view.expires[ordinal] ?? 0;
    if (published > moment) changes = Math.min(changes, published);
    else if (expires <= moment) modified = Math.max(modified, expires);
    else {
      modified = Math.max(modified, view.updated[ordinal] ?? 0);
      changes = Math.min(changes, expires);
    }
  }
  return { modified: Math.min(modified, moment), ...(Number.isFinite(changes) ? { changes } : {}) };
}
