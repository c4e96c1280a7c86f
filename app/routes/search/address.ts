import { MOST_QUERY_LENGTH } from "#app/domain/search/asked.ts";
import { isSearchedKind, type SearchedKind } from "#app/domain/search/kinds.ts";

/** What the address of a search asks for; anything it does not know is left out. */
export type SearchAddress = {
  typed: string;
  published: boolean;
  kind: SearchedKind | null;
  body: string | null;
  year: number | null;
  page: number;
};

/** Reads the address of a search. */
export function readAddress(params: URLSearchParams): SearchAddress {
  const kind = params.get("kind");
  const year = params.get("year") ?? "";
  return {
    typed: (params.get("q") ?? "").trim().slice(0, MOST_QUERY_LENGTH),
    published: params.get("in") === "published",
    kind: isSearchedKind(kind) ? kind : null,
    body: params.get("body")?.slice(0, 100) || null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    page: Number(params.get("page") ?? 1),
  };
}

/** The address of a search, changed in some part; back on its first page unless a page is named. */
export function searchAddress(asked: SearchAddress, but: Partial<SearchAddress> = {}): string {
  const next = { ...asked, page: 1, ...but };
  const params = new URLSearchParams({ q: next.typed });
  if (next.published) params.set("in", "published");
  if (next.kind) params.set("kind", next.kind);
  if (next.body) params.set("body", next.body);
  if (next.year) params.set("year", String(next.year));
  if (next.page > 1) params.set("page", String(next.page));
  return `/search?${params}`;
}
