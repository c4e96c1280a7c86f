import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemMade } from "#app/domain/own-sheet/plan-items.ts";
import { foldText } from "#app/domain/text.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { setWitnesses } from "#db/agenda/witnesses.server.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { listPositions } from "#db/meeting/meetings.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { insertTheme } from "#db/theme/themes.server.ts";
import { startProgrammeIn } from "#app/services/programme/start-programme.server.ts";
import { followTheme } from "#app/services/theme/follow-theme.server.ts";
import { meetingOf, enteredBy, type Making } from "./making.server.ts";

/** Makes the item of a row, with its meeting, its theme and the year's programme where they are not here yet. */
export async function makeItem(making: Making, make: ItemMade): Promise<{ kind: "item"; id: number }> {
  const { trx, acting, body, done } = making;
  const meetingId = await meetingOf(making, make);
  const programmeId = await programmeOf(making, make);
  const themeId = make.makesTheme ? await makeThemeOf(making, make) : make.themeId;
  const after = meetingId === null ? 0 : Math.max(0, ...(await listPositions(trx, meetingId)));
  const { title, purpose, expectedOutcome, kind, format, minutes, state, numberWords, reportAuthor, officerNotes } =
    make;
  const id = await insertItem(trx, {
    ...{ title, purpose, expectedOutcome, kind, format, minutes, state, numberWords, reportAuthor, officerNotes },
    bodyId: body.id,
    programmeId,
    themeId,
    meetingId,
    leadMemberId: make.leadMemberId,
    reasonCode: make.reasonWords === null ? null : "other",
    reasonWords: make.reasonWords,
    position: after + 1,
  });
  await setWitnesses(trx, id, make.witnesses);
  done.made.push({ kind: "item", id, version: 1 });
  await followTheme(trx, themeId, acting.now);
  return { kind: "item", id };
}

/** The programme of the item's year: started where this year or a coming one has none; what was approved stays what it was. */
async function programmeOf(
  { trx, acting, body }: Making,
  { kind, startYear, state }: ItemMade,
): Promise<number | null> {
  const programme = await findProgrammeOfYear(trx, body.id, startYear);
  if (programme) return isInProgramme(kind) && programme.state !== "draft" ? null : programme.id;
  if (state === "considered" || !isInProgramme(kind)) return null;
  const open = await findOpenBody(trx, acting.actor, body.id);
  return open ? (await startProgrammeIn(trx, acting, open, { startYear, introduction: "" })).id : null;
}

/** A theme of the item's own: already chosen, since the programme was. */
async function makeThemeOf({ trx, acting, body, done, themes }: Making, make: ItemMade): Promise<number> {
  const title = foldText(make.title);
  const known = themes.get(title);
  if (known !== undefined) return known;
  const id = await insertTheme(trx, {
    bodyId: body.id,
    title: make.title,
    whyItMatters: make.purpose,
    desiredOutcome: make.expectedOutcome,
    origin: make.proposerPersonId === null ? "legacy" : "member",
    originWords: make.originWords,
    proposerPersonId: make.proposerPersonId,
    ...enteredBy(acting, make.proposerPersonId),
    timingWords: make.timingWords,
    leadMemberId: make.leadMemberId,
    format: make.format,
    state: "approved",
    proposedOn: null,
    updatedAt: acting.now,
  });
  themes.set(title, id);
  done.made.push({ kind: "theme", id, version: 1 });
  return id;
}
