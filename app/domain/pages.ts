/** How many rows of a list stand on one page. */
export const ROWS_ON_PAGE = 100;

/** One page of a list: its rows, which page of how many, and how many rows there are in all. */
export type Paged<T> = { rows: T[]; page: number; pages: number; total: number };

/** The page of these rows that an address asks for in its words; the last where it asks for one beyond, or else the first. */
export function pageOf<T>(rows: readonly T[], asked: string | null, most = ROWS_ON_PAGE): Paged<T> {
  const { limit, offset, ...at } = placeOfPage(rows.length, asked, most);
  return { rows: rows.slice(offset, offset + limit), ...at };
}

/** The same of so many rows, of which only those of the page are read. */
export function placeOfPage(total: number, asked: string | null, most = ROWS_ON_PAGE) {
  const pages = Math.max(1, Math.ceil(total / most));
  const page = /^[1-9]\d{0,6}$/.test(asked ?? "") ? Math.min(Number(asked), pages) : 1;
  return { page, pages, total, limit: most, offset: (page - 1) * most };
}

/** The same address with another page of it, and everything else that was asked for. */
export function addressOfPage(here: string, page: number, name = "page"): string {
  const [path = "", search = ""] = here.split("#", 1)[0]!.split("?", 2);
  const asked = new URLSearchParams(search);
  if (page === 1) asked.delete(name);
  else asked.set(name, String(page));
  return asked.size === 0 ? path : `${path}?${asked}`;
}
