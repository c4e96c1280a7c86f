import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, fillCast, type CastName } from "#tests/support/cast.ts";
import { givenAnswer, givenOutcome } from "#tests/support/happened.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp, givenItem, givenLine, givenQuestion, givenTheme } from "#tests/support/records.ts";

/** Marks what is exempt from the first; and what was in public until everything was published. */
export const EXEMPT = "Zqexempt";
export const TURNED = "Zqturned";
/** Marks a theme, its title too, that is marked as sensitive in the end. */
export const HIDDEN = "Zqhidden";
/** Begins the titles of both items, which readers are told. */
export const TOLD = "Told exempt";

const DAY = "2026-10-13";

/**
 * A meeting with an item in part II, one that is put there in the end, and one whose theme is marked as sensitive in
 * the end: its agenda, the programme, the record and what followed are published between.
 */
export async function fillExempt(db: Db): Promise<void> {
  await fillCast(db);
  const { programmeId, september, october: meetingId } = await givenApprovedProgramme(db);
  const exempt = await exemptItem(db, { programmeId, meetingId, mark: EXEMPT, part: "part_2" });
  const turned = await exemptItem(db, { programmeId, meetingId, mark: TURNED, part: "part_1" });
  const hidden = await exemptItem(db, { programmeId, meetingId, mark: HIDDEN, part: "part_1" });
  await db
    .updateTable("theme")
    .set({ title: `${HIDDEN} theme` })
    .where("id", "=", hidden.themeId)
    .execute();
  await db
    .updateTable("agendaItem")
    .set({ title: `${HIDDEN} item` })
    .where("id", "=", hidden.itemId)
    .execute();
  // It was published on another meeting first, so that a release tells why it moved.
  await db.updateTable("agendaItem").set({ meetingId: september }).where("id", "=", turned.itemId).execute();
  must(await publish(db, programmeId));
  await db.updateTable("agendaItem").set({ meetingId }).where("id", "=", turned.itemId).execute();
  const moved = { itemId: turned.itemId, fromMeetingId: september, toMeetingId: meetingId, kind: "moved" } as const;
  await db
    .insertInto("itemMove")
    .values({ ...moved, reasonWords: `${TURNED} reason`, byName: "Jo Bryce", at: "2026-09-01T10:00:00.000Z" })
    .execute();
  must(await publish(db, programmeId, "2026-09-01T11:00:00.000Z"));
  const offer = await offerAgendaPublication(db, acting("officer").actor, meetingId);
  const seen = offer?.planned.seen ?? "";
  must(await publishAgenda(db, acting("officer"), { meetingId, version: 0, note: "", seen }));

  const version = await versionOf(db, "meeting", meetingId);
  must(await holdMeeting(db, onTheDay("officer"), { meetingId, version }));
  const ids = [
    await cameOf(db, exempt, meetingId, EXEMPT),
    await cameOf(db, turned, meetingId, TURNED),
    await cameOf(db, hidden, meetingId, HIDDEN),
  ];
  must(await publish(db, programmeId, `${DAY}T18:00:00.000Z`));
  must(
    await publishRecord(db, onTheDay("officer"), {
      meetingId,
      version: await versionOf(db, "meeting", meetingId),
    }),
  );
  must(await publishFollowUp(db, onTheDay("officer"), { followUpId: ids[1]!, version: 1 }));
  must(await publishFollowUp(db, onTheDay("officer"), { followUpId: ids[2]!, version: 1 }));
  must(
    await markThemeSensitive(db, onTheDay("officer"), {
      themeId: hidden.themeId,
      version: await versionOf(db, "theme", hidden.themeId),
      words: `${HIDDEN} because`,
    }),
  );
  must(
    await setItemPart(db, onTheDay("officer"), {
      itemId: turned.itemId,
      version: await versionOf(db, "agendaItem", turned.itemId),
      part: "part_2",
      exemptParagraph: "3",
      exemptWords: `${TURNED} exempt words`,
    }),
  );
}

type Planted = { itemId: number; themeId: number; questionId: number };

async function exemptItem(
  db: Db,
  about: { programmeId: number; meetingId: number; mark: string; part: "part_1" | "part_2" },
): Promise<Planted> {
  const { mark, part, ...place } = about;
  const say = (what: string) => `${mark} ${what} homes`;
  const themeId = await givenTheme(db, {
    state: "scheduled",
    title: `Told theme ${part}`,
    proposerPersonId: null,
  });
  const itemId = await givenItem(db, {
    ...place,
    themeId,
    part,
    exemptParagraph: part === "part_2" ? "3" : null,
    exemptWords: part === "part_2" ? say("exempt words") : "",
    state: "scheduled",
    title: `${TOLD} ${part}`,
    purpose: say("purpose"),
    reportAuthor: say("author"),
    expectedOutcome: say("expected"),
    officerNotes: say("notes"),
    sourceWords: say("source"),
    urgentBecause: say("urgent"),
    urgentByName: "Cllr Amara Okafor, chair",
    urgentOn: "2026-09-01",
  });
  await db
    .insertInto("witness")
    .values({ itemId, words: say("witness"), position: 1 })
    .execute();
  const url = `https://example.org/${mark}-paper`;
  await db
    .insertInto("documentLink")
    .values({ itemId, title: say("document"), url, note: say("note"), position: 1 })
    .execute();
  await db
    .insertInto("themeMention")
    .values({ themeId, itemId, words: say("mention") })
    .execute();
  await givenLine(db, { themeId, text: say("line") });
  const asked = { themeId, state: "put", authorPersonId: null, addresseeWords: say("addressee") } as const;
  await givenQuestion(db, { ...asked, text: say("planned question") });
  const questionId = await givenQuestion(db, { ...asked, itemId, text: say("question") });
  return { itemId, themeId, questionId };
}

/** What came of the item: its outcome with a correction, an answer and a follow-up, whose id is returned. */
async function cameOf(db: Db, { itemId, themeId, questionId }: Planted, meetingId: number, mark: string) {
  const say = (what: string) => `${mark} ${what} homes`;
  const outcomeId = await givenOutcome(db, {
    itemId,
    resolutionWords: say("resolution"),
    minuteNumber: say("minute"),
    sourceWords: say("source"),
  });
  const correction = {
    outcomeId,
    code: "agreed",
    resolutionWords: say("corrected"),
    minuteNumber: "",
  } as const;
  const by = { because: say("because"), at: `${DAY}T12:00:00.000Z`, byName: "Jo Bryce" };
  await db
    .insertInto("outcomeCorrection")
    .values({ ...correction, ...by })
    .execute();
  await givenAnswer(db, { questionId, meetingId, text: say("answer"), answeredByWords: say("answered by") });
  await db.updateTable("question").set({ state: "answered" }).where("id", "=", questionId).execute();
  return givenFollowUp(db, { themeId, itemId, meetingId, wording: say("wording"), ownerWords: say("owner") });
}

function onTheDay(who: CastName) {
  const one = acting(who, `${DAY}T17:00:00.000Z`);
  return { ...one, actor: { ...one.actor, today: DAY } };
}

async function versionOf(db: Db, table: "meeting" | "agendaItem" | "theme", id: number): Promise<number> {
  return (await db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
}

function must(outcome: { ok: boolean }): void {
  if (!outcome.ok) throw new Error(`Refused while filling: ${JSON.stringify(outcome)}`);
}
