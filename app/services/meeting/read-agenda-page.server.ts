import { itemAsked, placeOnAgenda, type AgendaPage } from "#app/domain/agenda/agenda-pages.ts";
import type { Actor } from "#app/domain/actor.ts";
import {
  countAgenda,
  findPlaceOnAgenda,
  listPartOfAgenda,
  sumFirstMinutes,
} from "#db/agenda-item/agenda-page.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";

/** A page of an agenda, with what of the whole it hangs on: the minutes before its first item, and how many are themes still to be taken. */
export type ReadAgendaPage = AgendaPage<ItemRow> & { minutesBefore: number; themeItems: number };

/** The page of a meeting's agenda that an address asks for, by its number or by an item on it; no other item is read. */
export async function readAgendaPage(
  db: Db,
  actor: Actor,
  meetingId: number,
  asked: string | null,
): Promise<ReadAgendaPage> {
  const { total, themeItems } = await countAgenda(db, actor, meetingId);
  const itemId = itemAsked(asked);
  const place = itemId === undefined ? undefined : await findPlaceOnAgenda(db, actor, meetingId, itemId);
  const { limit, offset, ...at } = placeOnAgenda(total, asked, place);
  const rows = await listPartOfAgenda(db, actor, { meetingId, limit, offset });
  return { rows, first: offset, ...at, themeItems, minutesBefore: await sumFirstMinutes(db, actor, meetingId, offset) };
}
