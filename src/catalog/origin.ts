/**
 * The origin of the address at which a site runs.
 * @throws if that is no address of the web
 */
export function originOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  throw new Error(`catalog: the site's address ${JSON.stringify(url)} is not one: write https://HOST`);
}

/** JSON in which every address within the site is moved from one origin to another, and no other is. */
export function rebased(json: string, from: string, to: string | undefined): string {
  return to === undefined || to === from ? json : json.replaceAll(`"${from}/`, `"${to}/`);
}
