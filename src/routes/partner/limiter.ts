/** Counts what somebody does, and says when it was too often: Cloudflare's binding of that kind. */
export interface Limiter {
  limit(of: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** Whether whoever asks has given too many wrong keys; where nobody counts, or the count fails, he has not. */
export async function isTooOften(limiter: Limiter | undefined, { headers }: Request): Promise<boolean> {
  if (limiter === undefined) return false;
  try {
    return !(await limiter.limit({ key: headers.get("CF-Connecting-IP") ?? "unknown" })).success;
  } catch {
    return false;
  }
}
