import { pageOf, type Paged } from "#app/domain/pages.ts";
import { idFromReference, reference } from "#app/domain/references.ts";

/** How many items of an agenda stand on one page with all that is said of them. */
const ITEMS_ON_PAGE = 40;

/** A page of an agenda: `first` is the place on the whole agenda of its first item. */
export type AgendaPage<T> = Paged<T> & { first: number };

/** The items of an agenda that stand on the page that an address asks for: by its number, or by an item that is on it. */
export function agendaPage<T extends { id: number }>(items: readonly T[], asked: string | null): AgendaPage<T> {
  const place = items.findIndex(({ id }) => id === idFromReference("item", asked ?? ""));
  const page = place < 0 ? asked : String(Math.floor(place / ITEMS_ON_PAGE) + 1);
  const found = pageOf(items, page, ITEMS_ON_PAGE);
  return { ...found, first: (found.page - 1) * ITEMS_ON_PAGE };
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
