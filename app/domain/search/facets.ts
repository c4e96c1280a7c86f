import { SEARCHED_KIND_LIST, type SearchedKind } from "./kinds.ts";

/** How many found records share kind, body and year. */
export type FoundGroup = {
  kind: SearchedKind;
  slug: string;
  name: string;
  startYear: number | null;
  count: number;
};

export type FoundFilters = {
  kind?: SearchedKind | null;
  bodySlug?: string | null;
  startYear?: number | null;
};

/** What a search can be narrowed to; `count` is null where there are too many to count. */
export type Facets = {
  kinds: Partial<Record<SearchedKind, number | null>>;
  bodies: { slug: string; name: string; count: number | null }[];
  years: Record<string, number | null>;
};

/** A body's year that there is a programme of. */
export type Place = { slug: string; name: string; startYear: number };

/** What there is to narrow very many by: every kind, and the bodies and years that there are programmes of. */
export function openFacets(places: readonly Place[]): Facets {
  const names = new Map(places.map(({ slug, name }) => [slug, name]));
  return {
    kinds: Object.fromEntries(SEARCHED_KIND_LIST.map((kind) => [kind, null])),
    bodies: [...names].map(([slug, name]) => ({ slug, name, count: null })).sort(byName),
    years: Object.fromEntries(places.map(({ startYear }) => [startYear, null])),
  };
}

/**
 * How many there are in all, behind the filters, and of each kind, body and
 * year. A count leaves its own filter out, so that another choice can be seen.
 */
export function countFacets(groups: readonly FoundGroup[], filters: FoundFilters) {
  const ofKind = (group: FoundGroup) => !filters.kind || group.kind === filters.kind;
  const ofBody = (group: FoundGroup) => !filters.bodySlug || group.slug === filters.bodySlug;
  const ofYear = (group: FoundGroup) => !filters.startYear || group.startYear === filters.startYear;
  const inBodyAndYear = groups.filter((group) => ofBody(group) && ofYear(group));
  const inKindAndYear = groups.filter((group) => ofKind(group) && ofYear(group));
  const inKindAndBody = groups.filter((group) => ofKind(group) && ofBody(group));
  const names = new Map(inKindAndYear.map(({ slug, name }) => [slug, name]));
  return {
    unfiltered: sum(groups),
    total: sum(inKindAndYear.filter(ofBody)),
    kinds: sums(inBodyAndYear, ({ kind }) => kind),
    bodies: Object.entries(sums(inKindAndYear, ({ slug }) => slug))
      .map(([slug, count = 0]) => ({ slug, name: names.get(slug) ?? slug, count }))
      .sort(byName),
    years: sums(
      inKindAndBody.filter(({ startYear }) => startYear !== null),
      ({ startYear }) => String(startYear),
    ),
  };
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name);
}

function sum(groups: readonly FoundGroup[]): number {
  return groups.reduce((all, { count }) => all + count, 0);
}

function sums<Key extends string>(
  groups: readonly FoundGroup[],
  keyOf: (group: FoundGroup) => Key,
): Partial<Record<Key, number>> {
  const counted: Partial<Record<Key, number>> = {};
  for (const group of groups) counted[keyOf(group)] = (counted[keyOf(group)] ?? 0) + group.count;
  return counted;
}
