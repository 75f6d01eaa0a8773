import chromium from "@sparticuz/chromium";

/** Unpacks the browser before the test files, which would otherwise all do so at once, into the same place. */
export async function setup(): Promise<void> {
  await chromium.executablePath();
}
