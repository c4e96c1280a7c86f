import type { BoardUndo } from "#app/domain/agenda-item/undo-move.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { undoUntil } from "#app/domain/done.ts";
import { count } from "#app/domain/event/particulars.ts";
import { programmePath, type YearStart } from "#app/domain/municipal-year.ts";
import { arrivingText, leavingText } from "#app/domain/programme/variation-words.ts";
import { recordLink } from "#app/domain/story/entry.ts";
import type { Db } from "#db/open.server.ts";
import { listDraftMoves, type DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import { findOpenDraft } from "#db/plan/draft-plans.server.ts";

export type BoardDraft = NonNullable<Awaited<ReturnType<typeof readBoardDraft>>>;

/** The draft plan of a programme as its board shows it; null where nothing is gathered, or for who does not gather. */
export async function readBoardDraft(
  db: Db,
  actor: Actor,
  programme: { id: number; bodySlug: string; startYear: number } & YearStart,
) {
  const draft = await findOpenDraft(db, actor, programme.id);
  if (!draft) return null;
  const moves = (await listDraftMoves(db, draft.id)).map(boardMove);
  if (moves.length === 0) return null;
  const href = `${programmePath(programme.bodySlug, programme.startYear, programme)}/draft`;
  return { href, words: `Draft plan: ${count(moves.length, "move")}`, version: draft.version, moves };
}

/** What a card knows of the draft: whether one is open, and the move of it that is there. */
export function draftOf(
  draft: BoardDraft | null,
  of: string,
): { isOpen: boolean; known: number | null; words: string } {
  const move = draft?.moves.find((one) => one.of === of);
  return { isOpen: draft !== null, known: move?.id ?? null, words: move?.leaving ?? "" };
}

/** The last move that the actor put into the draft since then, with the deed that takes it out; null where there is none. */
export function lastDrafted(
  draft: BoardDraft | null,
  { personId }: Actor,
  since: IsoInstant,
): { at: IsoInstant; undo: BoardUndo } | null {
  const last = draft?.moves.findLast((one) => one.addedByPersonId === personId && one.addedAt >= since);
  if (!draft || !last) return null;
  const fields = { deed: "remove", moveId: String(last.id) };
  const words = `You put ${last.title} into the draft plan.`;
  return {
    at: last.addedAt,
    undo: { words, effect: "", path: draft.href, version: draft.version, fields, until: undoUntil(last.addedAt) },
  };
}

function boardMove(row: DraftMoveRow) {
  const { id, itemId, themeId, toMeetingId, fromMeetsOn, addedByPersonId, addedAt } = row;
  const { reference: of, href } = itemId === null ? recordLink("theme", themeId ?? 0) : recordLink("item", itemId);
  const title = row.itemTitle ?? row.themeTitle ?? of;
  const kind = toMeetingId === null ? "defer" : fromMeetsOn === null ? "add" : "move";
  const itemMinutes = row.itemMinutes ?? row.minutes ?? USUAL_MINUTES;
  const places = { kind, itemTitle: title, itemMinutes, fromMeetsOn, toMeetsOn: row.toMeetsOnNow } as const;
  const words = { arriving: arrivingText(places), leaving: leavingText(places) };
  return { id, of, href, title, toMeetingId, addedByPersonId, addedAt, ...words };
}
