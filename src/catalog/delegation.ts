import type { Catalog } from "./catalog.ts";

/**
 * A catalog that answers as another one does, but for what is given in its place. Where its articles are other ones,
 * nothing that was rendered of the first ones is theirs, unless it says so itself.
 */
export function withAnswers(catalog: Catalog, own: Partial<Catalog>): Catalog {
  return {
    masthead: () => catalog.masthead(),
    outlets: (keys) => catalog.outlets(keys),
    find: (slice, now) => catalog.find(slice, now),
    renamed: (slug, now) => catalog.renamed(slug, now),
    stretch: (slice, request) => catalog.stretch(slice, request),
    months: (slice, request) => catalog.months(slice, request),
    neighbours: (slice, part, now) => catalog.neighbours(slice, part, now),
    slices: (kind, request) => catalog.slices(kind, request),
    horizon: (now) => catalog.horizon(now),
    carriedUses: (now) => catalog.carriedUses(now),
    read: (entries) => catalog.read(entries),
    rendered: (entry, format) => (own.read === undefined ? catalog.rendered(entry, format) : undefined),
    markdown: (slug) => catalog.markdown(slug),
    holds: (answers, now) => catalog.holds(answers, now),
    ...own,
  };
}
