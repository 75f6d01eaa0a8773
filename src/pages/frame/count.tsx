const NUMBER = new Intl.NumberFormat("en-GB");

/** How many articles there are, in words: `1 article`, `1,204 articles`. */
export function articleCount(count: number): string {
  return `${NUMBER.format(count)} ${count === 1 ? "article" : "articles"}`;
}

/** The same beside a name, for whoever sees it: the number alone. */
export function Count({ of }: { readonly of: number }) {
  return <span class="count">{NUMBER.format(of)}</span>;
}
