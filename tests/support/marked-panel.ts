import { THEME_STATE_LIST, type ThemeState } from "#app/domain/theme/states.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, fillCast, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "./cast.ts";
import { fillMarkedRecords } from "./marked-records.ts";
import { givenDelegation, givenItem, givenMeeting, givenProgramme, givenTheme } from "./records.ts";

/** What nobody outside the body may read; what only the officers of the body may read. */
export const UNPUBLISHED = "Zqunpublished";
export const OFFICERS_ONLY = "Zqofficers";

/** States in which a release carries a theme as it stands; in every other one nothing of it is published. */
const RELEASED: ThemeState[] = [
  "approved",
  "scheduled",
  "deferred",
  "considered",
  "follow_up",
  "carried_forward",
  "closed",
];

/** Fills every place where words can stand that are not, or not for everybody, to be read. */
export async function fillMarked(db: Db): Promise<void> {
  await fillCast(db);
  const secret = (what: string) => `${UNPUBLISHED} ${what} homes`;
  const officers = (what: string) => `${OFFICERS_ONLY} ${what}`;
  const approved = await givenProgramme(db, {
    state: "approved",
    introduction: "Released introduction",
    decisionWords: secret("decision"),
  });
  const draft = await givenProgramme(db, {
    startYear: 2027,
    introduction: secret("introduction"),
    decisionWords: secret("sent back"),
  });

  const themeIn = (state: ThemeState, more: Parameters<typeof givenTheme>[1] = {}) =>
    givenTheme(db, {
      state,
      title: RELEASED.includes(state) ? `Released ${state}` : secret(`${state} title`),
      whyItMatters: RELEASED.includes(state) ? "Released why" : secret("why"),
      desiredOutcome: RELEASED.includes(state) ? "Released outcome" : secret("outcome"),
      whoIsAffected: secret("affected"),
      timingWords: secret("timing"),
      originWords: RELEASED.includes(state) ? "" : secret("origin"),
      proposerWords: secret("proposer"),
      witnessesWords: secret("witnesses"),
      reasonWords: RELEASED.includes(state) ? null : secret("reason"),
      recommendationWords: secret("recommendation"),
      suggesterContact: officers("contact@suggester.invalid"),
      officerNotes: officers("notes"),
      ...(state === "draft"
        ? {
            title: officers("draft"),
            whyItMatters: officers("draft"),
            proposerPersonId: PEOPLE.otherMember.personId,
          }
        : {}),
      ...more,
    });
  for (const state of THEME_STATE_LIST) await themeIn(state);
  const sensitive = {
    sensitiveSinceAt: NOW,
    sensitiveBecause: "Zqsensitive because",
    title: "Zqsensitive title",
    whyItMatters: "Zqsensitive why",
  };
  const hidden = await themeIn("approved", sensitive);
  const open = await themeIn("scheduled", {
    title: "Released theme",
    whyItMatters: "Released why",
    desiredOutcome: "Released outcome",
    originWords: "",
    reasonWords: null,
    proposerWords: "",
    witnessesWords: "",
  });

  const meetingId = await givenMeeting(db, { meetsOn: "2027-02-02", venue: "Released venue" });
  const later = await givenMeeting(db, {
    meetsOn: "2027-10-12",
    venue: secret("venue"),
    howToAttend: secret("attend"),
    reasonWords: secret("reason"),
    sourceWords: secret("source"),
  });
  const itemOf = (title: string, more: Parameters<typeof givenItem>[1]) =>
    givenItem(db, { title, purpose: title, officerNotes: officers("item notes"), ...more });
  const onAgenda = await itemOf("Released item", {
    programmeId: approved,
    themeId: open,
    meetingId,
    state: "scheduled",
  });
  await itemOf("Zqsensitive item", { programmeId: approved, themeId: hidden, meetingId, state: "scheduled" });
  await itemOf(secret("draft item"), {
    programmeId: draft,
    meetingId: later,
    state: "scheduled",
    expectedOutcome: secret("outcome"),
    reportAuthor: secret("author"),
    reasonWords: secret("reason"),
    sourceWords: secret("source"),
  });
  await itemOf(secret("unplaced"), { programmeId: null });

  for (const [themeId, words] of [
    [open, secret("question")],
    [hidden, "Zqsensitive question"],
  ] as const) {
    await db
      .insertInto("lineOfEnquiry")
      .values({ themeId, text: themeId === open ? "Released line" : words, position: 1 })
      .execute();
    for (const state of ["proposed", "withdrawn"] as const)
      await db
        .insertInto("question")
        .values({
          bodyId: PANEL,
          themeId,
          text: words,
          kind: "oral",
          state,
          authorPersonId: PEOPLE.member.personId,
          reasonWords: words,
          addresseeWords: words,
          askerWords: words,
        })
        .execute();
  }
  await db
    .insertInto("lineOfEnquiry")
    .values({ themeId: open, text: secret("removed line"), position: 2, withdrawnAt: NOW })
    .execute();
  await db
    .insertInto("variation")
    .values({
      programmeId: approved,
      itemId: onAgenda,
      kind: "defer",
      fromMeetingId: meetingId,
      reasonWords: secret("variation"),
      decisionWords: secret("decision"),
      proposedByName: "Jo Bryce",
      proposedByPersonId: PEOPLE.officer.personId,
      proposedAt: NOW,
      itemVersion: 1,
    })
    .execute();
  await givenDelegation(db, { words: secret("delegation") });
  await db
    .updateTable("account")
    .set({ suspendedBecause: officers("suspended") })
    .where("personId", "=", PEOPLE.viceChair.personId)
    .execute();
  await db
    .insertInto("outbox")
    .values({
      toEmail: "x@example.test",
      subject: officers("mail"),
      body: officers("mail"),
      createdAt: NOW,
      giveUpAt: NOW,
    })
    .execute();
  const { id: eventId } = await db
    .insertInto("event")
    .values({
      at: NOW,
      actorName: "Jo Bryce",
      action: "theme_recommended",
      subjectKind: "theme",
      subjectId: open,
      bodyId: PANEL,
      reason: secret("event"),
      particulars: JSON.stringify({ to: secret("event") }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [kind, recordId] of [
    ["theme", open],
    ["item", onAgenda],
    ["meeting", meetingId],
    ["programme", approved],
  ] as const)
    await db.insertInto("eventSubject").values({ kind, recordId, eventId }).execute();
  await db.insertInto("themeSupport").values({ themeId: open, personId: PEOPLE.member.personId, at: NOW }).execute();
  await givenTheme(db, {
    bodyId: OTHER_COMMITTEE,
    title: "Another committee's theme",
    proposerPersonId: null,
  });
  await fillMarkedRecords(db, UNPUBLISHED);
}

/** Publishes the programme that was filled in: what of it is released is then there for anyone. */
export async function publishMarked(db: Db): Promise<void> {
  const programme = await db
    .selectFrom("workProgramme")
    .select(["id", "version"])
    .where("state", "=", "approved")
    .executeTakeFirstOrThrow();
  const published = await publishProgramme(db, acting("officer", NOW), {
    programmeId: programme.id,
    version: programme.version,
  });
  if (!published.ok) throw new Error(published.refusal.because);
}
