import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listMeetingChoices } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findDraftMoveOf, listDraftedThemes, type DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import { meetingChoice, offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";

/** What the page needs that puts the move of an item into the draft plan: the move itself, and what is there of it. */
export async function offerDraftMove(db: Db, actor: Actor, itemId: number) {
  const item = await offerItemMove(db, actor, itemId, "schedule_item");
  if (!item) return undefined;
  const standing = item.verdict.allowed ? await findDraftMoveOf(db, { itemId }) : undefined;
  return { ...item, drafted: draftedOf(standing) };
}

/** The same for an approved theme that has no item yet. */
export async function offerDraftTheme(db: Db, actor: Actor, themeId: number) {
  const [theme] = await listDraftedThemes(db, actor, [themeId]);
  if (!theme) return undefined;
  const verdict = mayCreateItem(theme.bodyId, theme, null, actor);
  const standing = verdict.allowed ? await findDraftMoveOf(db, { themeId }) : undefined;
  const meetings = await listMeetingChoices(db, actor, theme.bodyId, actor.today);
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    verdict,
    minutes: standing?.minutes ?? USUAL_MINUTES,
    meetings: meetings.map((meeting) => meetingChoice(meeting)),
    drafted: draftedOf(standing),
  };
}

function draftedOf(standing: DraftMoveRow | undefined) {
  const to = standing?.toMeetingId ?? null;
  return {
    known: standing?.id ?? null,
    to: to === null ? "" : reference("meeting", to),
    reasonCode: standing?.reasonCode ?? "",
    reasonWords: standing?.reasonWords ?? "",
  };
}
