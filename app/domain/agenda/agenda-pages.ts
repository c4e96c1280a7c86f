import { placeOfPage, type Paged } from "#app/domain/pages.ts";
import { idFromReference, reference } from "#app/domain/references.ts";

/** How many items of an agenda stand on one page with all that is said of them. */
const ITEMS_ON_PAGE = 25;

/** A page of an agenda: `first` is the place on the whole agenda of its first item. */
export type AgendaPage<T> = Paged<T> & { first: number };

/** The item that an address asks for a page of an agenda by. */
export function itemAsked(asked: string | null): number | undefined {
  return idFromReference("item", asked ?? "");
}

/** Where the page of so many items stands that an address asks for: by its number, or by the place of an item that is on it. */
export function placeOnAgenda(total: number, asked: string | null, place: number | undefined) {
  const page = place === undefined ? asked : String(Math.floor(place / ITEMS_ON_PAGE) + 1);
  return placeOfPage(total, page, ITEMS_ON_PAGE);
}

/** The items of an agenda, all of which are there, that stand on such a page. */
export function agendaPage<T extends { id: number }>(items: readonly T[], asked: string | null): AgendaPage<T> {
  const place = items.findIndex(({ id }) => id === itemAsked(asked));
  const { limit, offset: first, ...at } = placeOnAgenda(items.length, asked, place < 0 ? undefined : place);
  return { rows: items.slice(first, first + limit), first, ...at };
}

/** The parts of an agenda with these of its items alone; a part with none of them is left out. */
export function partsOnPage<P extends { items: { reference: string }[] }>(
  parts: readonly P[],
  shown: readonly { id: number }[],
): P[] {
  const own = new Set(shown.map(({ id }) => reference("item", id)));
  const left = parts.map((part) => ({ ...part, items: part.items.filter((line) => own.has(line.reference)) }));
  return left.filter(({ items }) => items.length > 0);
}
