import { HOW_MOVED_TEXT } from "#app/domain/agenda-item/moved-sentence.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText, instantText } from "#app/domain/calendar.ts";
import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { mayDraft } from "#app/domain/plan/draft-may.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { listMeetingsOf } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDraftMoves } from "#db/plan/draft-moves.server.ts";
import { findOpenDraft } from "#db/plan/draft-plans.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import type { StandingMove } from "./draft-ground.server.ts";
import { standingMoves } from "./standing-moves.server.ts";
import { totalEffects } from "./total-effects.server.ts";

export type DraftPage = Awaited<ReturnType<typeof readDraft>>;

/**
 * The draft plan of a programme's year as its page shows it: each move with from, to, why, what is in its way and what
 * has changed since; every meeting before and after them, but for what cannot be made; and what sending it would do. No plan where
 * nothing is gathered, or for who does not gather.
 */
export async function readDraft(db: Db, actor: Actor, programme: OfferedProgramme) {
  const { title, address, bodyId } = programme;
  const head = { title, address, verdict: mayDraft(bodyId, actor) };
  const draft = await findOpenDraft(db, actor, programme.id);
  if (!draft) return { ...head, plan: null };
  const moves = await standingMoves(db, actor, bodyId, await listDraftMoves(db, draft.id));
  const possible = moves.filter(({ verdict }) => verdict.allowed);
  const counted = moves.filter(({ verdict }) => verdict.allowed || verdict.kind === "input"); // a reason is still to come
  const effects = await totalEffects(db, actor, [{ id: draft.id, moves: counted, asked: false }]);
  const from = await listMeetingsOf(
    db,
    actor,
    moves.map((move) => move.from).filter((id) => id !== null),
  );
  const days = new Map(from.map(({ id, meetsOn }) => [id, dateText(meetsOn)]));
  const asks = moves.some(({ how }) => how === "variation");
  const hows = (["variation", "delegated"] as const).filter((how) => moves.some((move) => move.how === how));
  return {
    ...head,
    plan: {
      version: draft.version,
      moves: moves.map((move) => moveView(move, move.from === null ? null : (days.get(move.from) ?? null))),
      meetings: effects.get(draft.id) ?? [],
      blocked: moves.length - possible.length,
      how: hows.map((how) => HOW_MOVED_TEXT[how]),
      send: DRAFT_PLAN_DEEDS[asks ? "send_draft_plan" : "make_draft_plan"].label,
      timeline: await readEvents(db, actor, { kind: "draft_plan", id: draft.id }),
    },
  };
}

function moveView(
  { row, id, title, version, minutes, since, verdict, reasonNeeded }: StandingMove,
  from: string | null,
) {
  return {
    id: row.id,
    seen: `${row.id}.${version}`,
    reference: id,
    title,
    href: `/${row.itemId === null ? "themes" : "items"}/${id}`,
    minutes: minuteText(minutes),
    from,
    to: row.toMeetsOnNow && dateText(row.toMeetsOnNow),
    why: reasonLine(row.reasonCode, row.reasonWords) ?? "",
    reasonNeeded,
    added: `${row.addedByName}, ${instantText(row.addedAt)}`,
    inTheWay: verdict.allowed ? null : verdict.because,
    since,
  };
}
