import type { Actor } from "#app/domain/actor.ts";
import { canBeTicked, CHECKED_FIELDS, checkedOf } from "#app/domain/minutes/decided.ts";
import { mayMinutes, minutesOffers } from "#app/domain/minutes/may.ts";
import { markedText } from "#app/domain/minutes/marked-text.ts";
import { PROPOSAL_LABELS } from "#app/domain/minutes/proposal.ts";
import { reference } from "#app/domain/references.ts";
import { findMinutes } from "#db/minutes/brought-minutes.server.ts";
import { listPassagesIn } from "#db/minutes/minutes-passages.server.ts";
import type { Db } from "#db/open.server.ts";
import { keptReading, minutesTitle, plannedMeeting, stillOpen, withDecisions } from "./kept-minutes.server.ts";
import { madeLine } from "./made-line.server.ts";
import { stillAsSaved } from "./still-as-saved.server.ts";

/**
 * Minutes that were brought in: their text with what was found marked in it, and while they wait each proposal that is
 * not recorded yet with what was decided on it; once saved, what was made of which passage. Undefined where the actor
 * does not see them.
 */
export async function readMinutesDraft(db: Db, actor: Actor, id: number) {
  const minutes = await findMinutes(db, actor, id);
  if (!minutes) return undefined;
  const { facts, cuts, more, proposals } = keptReading(minutes);
  const numbers = new Map(proposals.map(({ key }, place) => [key, place + 1]));
  const open = minutes.state === "draft" ? await stillOpen(db, actor, minutes) : [];
  const titles = new Map(proposals.flatMap((one) => (one.kind === "item" ? [[one.key, one.title] as const] : [])));
  const rows = checkedOf(open, withDecisions(minutes, {})).map(({ proposal, fields, ticked }) => ({
    number: numbers.get(proposal.key) ?? 0,
    key: proposal.key,
    kind: proposal.kind,
    label: PROPOSAL_LABELS[proposal.kind],
    because: proposal.because,
    under: titles.get(proposal.itemKey ?? "") ?? "",
    passage: proposal.passage,
    canBeTicked: canBeTicked(proposal),
    ticked,
    fields,
    shape: CHECKED_FIELDS[proposal.kind],
  }));
  const made = await listPassagesIn(db, id);
  const marks =
    minutes.state === "draft"
      ? rows
      : made.map(({ startAt, endAt }, place) => ({ number: place + 1, passage: { start: startAt, end: endAt } }));
  return {
    id,
    version: minutes.version,
    title: minutesTitle(minutes),
    bodyName: minutes.bodyName,
    bodySlug: minutes.bodySlug,
    meeting:
      minutes.meetingId === null
        ? null
        : { reference: reference("meeting", minutes.meetingId), meetsOn: minutes.meetsOn as string | null },
    dateBasis: minutes.dateBasis,
    addsMeetingOn: minutes.state === "draft" ? ((plannedMeeting(minutes)?.meetsOn ?? null) as string | null) : null,
    choosesMeeting: mayMinutes("choose_minutes_meeting", minutes, actor).allowed,
    fileName: minutes.fileName,
    state: minutes.state,
    brought: { at: minutes.broughtAt as string, name: minutes.broughtByName },
    saved: minutes.savedAt ? { at: minutes.savedAt as string, name: minutes.savedByName } : null,
    undone: minutes.undoneAt ? { at: minutes.undoneAt as string, name: minutes.undoneByName } : null,
    facts,
    cuts: cuts.map(({ item }) => item),
    more,
    found: proposals.length,
    rows,
    made: made.map(madeLine),
    text: markedText(minutes.text, marks),
    verdict: mayMinutes("save_minutes", minutes, actor),
    offers: minutesOffers(minutes, actor, await stillAsSaved(db, minutes)),
  };
}

export type MinutesDraft = NonNullable<Awaited<ReturnType<typeof readMinutesDraft>>>;
