import type { Actor } from "#app/domain/actor.ts";
import { committeesIn } from "#app/domain/brought-meetings/committees.ts";
import { broughtOffers, mayBrought } from "#app/domain/brought-meetings/may.ts";
import { canBeSaved, plannedText } from "#app/domain/brought-meetings/plan.ts";
import { reference } from "#app/domain/references.ts";
import { proceduralBusiness } from "#app/domain/meeting/procedural.ts";
import { findBrought, listKnownCommittees, pageBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import { listMeetingsOf, listSourcesOf } from "#db/brought-meetings/meeting-sources.server.ts";
import type { Db } from "#db/open.server.ts";
import type { SourceKind } from "#app/domain/brought-meetings/kept.ts";
import { broughtTitle, chosenIn, foundIn, planOf } from "./kept-meetings.server.ts";
import { stillAsBrought } from "./still-as-brought.server.ts";

/**
 * Meetings that were brought in: while they wait what saving would do with each; once saved, which meetings came of
 * it. Undefined where the actor does not see them.
 */
export async function readBroughtMeetings(db: Db, actor: Actor, id: number) {
  const brought = await findBrought(db, actor, id);
  if (!brought) return undefined;
  const { bodyId, bodyName, state } = brought;
  const found = foundIn(brought);
  const isDraft = state === "draft";
  const chosen = chosenIn(brought);
  const committees = isDraft ? committeesIn(found, { id: bodyId, name: bodyName }, await listKnownCommittees(db)) : [];
  const lines = isDraft ? await planOf(db, actor.today, brought) : [];
  return {
    id,
    version: brought.version,
    title: broughtTitle(brought),
    bodyName,
    state,
    asksService: brought.asksService === 1,
    brought: { at: brought.broughtAt as string, name: brought.broughtByName },
    saved: brought.savedAt ? { at: brought.savedAt as string, name: brought.savedByName } : null,
    undone: brought.undoneAt ? { at: brought.undoneAt as string, name: brought.undoneByName } : null,
    skipped: found.skipped,
    committees: committees.map((one) => ({ ...one, isChosen: chosen.includes(one.key) })),
    words: plannedText(lines),
    lines: lines.map(({ found: { meetsOn, startsAt, venue, items: all }, items, meetingId, ...line }) => ({
      ...line,
      meetsOn: meetsOn as string,
      startsAt,
      venue,
      here: meetingId === null ? null : reference("meeting", meetingId),
      canBeSaved: canBeSaved(line),
      onAgenda: all.length,
      items: items.map((item) => ({ ...item, isRoutine: proceduralBusiness(item.title) !== null })),
    })),
    made: (isDraft ? [] : await listMeetingsOf(db, id)).map((one) => ({
      reference: reference("meeting", one.id),
      meetsOn: one.meetsOn as string,
      state: one.state,
    })),
    verdict: mayBrought("save_meetings", brought, actor),
    offers: broughtOffers(brought, actor, await stillAsBrought(db, brought)),
  };
}

export type BroughtPage = NonNullable<Awaited<ReturnType<typeof readBroughtMeetings>>>;

/** A page of those that the actor may see: those that wait first, then the newest. */
export async function listBroughtMeetings(db: Db, actor: Actor, asked: string | null = null) {
  const { rows, ...paged } = await pageBrought(db, actor, asked);
  const titled = rows.map(({ broughtAt, ...one }) => ({ ...one, title: broughtTitle(one), broughtAt: broughtAt as string })); // prettier-ignore
  return { ...paged, rows: titled };
}

/** Where a meeting or item came from, for whoever may see what was brought in. */
export async function readSources(db: Db, actor: Actor, kind: SourceKind, recordId: number) {
  const all = await listSourcesOf(db, actor, kind, recordId);
  return all.map(({ id, broughtId, words, broughtAt, broughtByName }) => {
    return { id, words, href: `/bring-in/moderngov/${broughtId}`, at: broughtAt as string, name: broughtByName };
  });
}
