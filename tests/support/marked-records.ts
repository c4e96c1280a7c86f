import type { Db } from "#db/open.server.ts";
import { NOW, PANEL, PEOPLE } from "./cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "./records.ts";

const SENSITIVE = "Zqsensitive";
const OFFICERS_ONLY = "Zqofficers";

/**
 * Fills every place where words of a meeting and of what followed can stand:
 * outcomes, answers, attendance, follow-ups, owner links, scores, year ends.
 * None of it is published, and half of it hangs on a sensitive theme.
 */
export async function fillMarkedRecords(db: Db, unpublished: string): Promise<void> {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-06-09", state: "held", venue: "Held venue" });
  const secret = (what: string) => `${unpublished} ${what} homes`;
  const open = await givenTheme(db, {
    state: "considered",
    title: "Released considered long ago",
    proposerPersonId: null,
  });
  const hidden = await givenTheme(db, {
    state: "considered",
    title: `${SENSITIVE} considered`,
    whyItMatters: SENSITIVE,
    proposerPersonId: null,
    sensitiveSinceAt: NOW,
    sensitiveBecause: SENSITIVE,
  });
  await recordsOf(db, { themeId: open, meetingId, say: secret, planned: "Released" });
  await recordsOf(db, {
    themeId: hidden,
    meetingId,
    say: (what) => `${SENSITIVE} ${what} homes`,
    planned: SENSITIVE,
  });
  await followUpOf(db, {
    themeId: open,
    meetingId,
    number: 90,
    say: (what) => `${SENSITIVE} ${what}`,
    hide: true,
  });
  await db
    .insertInto("attendance")
    .values({ meetingId, words: secret("attendance"), part: "in_attendance", forWords: secret("substitute") })
    .execute();
  await scoresOf(db, open, secret);
  await clockOf(db, meetingId, secret);
  const days = { fromOn: "2026-01-01", untilOn: "2036-12-31", enteredAt: NOW, enteredByName: "Jo Bryce" };
  await db
    .insertInto("absence")
    .values({ bodyId: PANEL, words: `${OFFICERS_ONLY} cannot come`, ...days })
    .execute();
  await plansOf(db, { open, hidden, meetingId, say: secret });
}

/** What is gathered in a draft plan, and a request of two changes, one of them of a sensitive theme. */
async function plansOf(
  db: Db,
  { open, hidden, meetingId, say }: { open: number; hidden: number; meetingId: number; say: (what: string) => string },
): Promise<void> {
  const { id: programmeId } = await db
    .selectFrom("workProgramme")
    .select("id")
    .where("bodyId", "=", PANEL)
    .executeTakeFirstOrThrow();
  const sent = {
    state: "decided",
    decidedByName: say("decider"),
    decidedAt: NOW,
    decisionWords: say("decision"),
  } as const;
  const [draft, request] = await db
    .insertInto("draftPlan")
    .values([
      { programmeId, state: "draft" },
      { programmeId, sentByName: say("sender"), sentAt: NOW, ...sent },
    ])
    .returning("id")
    .execute();
  const by = { addedByName: `${OFFICERS_ONLY} gatherer`, addedAt: NOW };
  const move = { draftPlanId: draft?.id ?? 0, themeId: open, minutes: 30, toMeetingId: meetingId, ...by };
  await db
    .insertInto("draftMove")
    .values({ ...move, reasonWords: `${OFFICERS_ONLY} drafted` })
    .execute();
  for (const [themeId, words] of [
    [open, say("change")],
    [hidden, `${SENSITIVE} change`],
  ] as const) {
    const itemId = await givenItem(db, { themeId, title: words, state: "withdrawn" });
    const asked = { reasonWords: words, proposedByName: words, proposedAt: NOW, itemVersion: 1 };
    const state = { state: "refused", decisionWords: words, draftPlanId: request?.id ?? 0 } as const;
    await db
      .insertInto("variation")
      .values({ programmeId, itemId, kind: "withdraw", ...asked, ...state })
      .execute();
  }
}

/** What started a deadline and how one ended: the working record's, and nobody else's. */
async function clockOf(db: Db, meetingId: number, say: (what: string) => string): Promise<void> {
  const happened = {
    bodyId: PANEL,
    ruleId: "P18",
    title: say("happened"),
    occurredOn: "2026-08-20",
    words: say("note"),
    sourceUrl: `https://example.org/${say("report").replaceAll(" ", "-")}`,
    recordedAt: NOW,
    recordedByName: say("officer"),
  };
  await db
    .insertInto("occasion")
    .values([happened, { ...happened, endedAt: NOW, endedBecause: say("closed") }])
    .execute();
  const ended = { bodyId: PANEL, key: `N1:M-${meetingId}`, ruleId: "N1", byName: say("settled"), at: NOW };
  await db
    .insertInto("deadlineResult")
    .values({ ...ended, result: "missed", because: say("missed") })
    .execute();
}

/** `planned` begins what a release may say of the plan; `say` marks what happened, which no release says. */
type Told = { themeId: number; meetingId: number; say: (what: string) => string };

async function recordsOf(db: Db, told: Told & { planned: string }): Promise<void> {
  const { themeId, meetingId, say, planned } = told;
  const item = {
    themeId,
    meetingId,
    state: "considered" as const,
    title: `${planned} item`,
    purpose: planned,
  };
  const itemId = await givenItem(db, item);
  const by = { recordedAt: NOW, recordedByName: "Jo Bryce" };
  const outcome = {
    itemId,
    code: "noted" as const,
    resolutionWords: say("resolution"),
    minuteNumber: say("number"),
    discussionWords: say("discussion"),
    sourceWords: say("source"),
    ...by,
  };
  const { id: outcomeId } = await db.insertInto("outcome").values(outcome).returning("id").executeTakeFirstOrThrow();
  const correction = {
    outcomeId,
    code: "agreed" as const,
    resolutionWords: say("corrected"),
    minuteNumber: say("number"),
    because: say("because"),
    at: NOW,
    byName: "Jo Bryce",
  };
  await db.insertInto("outcomeCorrection").values(correction).execute();
  await db
    .insertInto("declaration")
    .values({
      meetingId,
      itemId,
      words: say("declared"),
      interest: "personal",
      interestWords: say("interest"),
    })
    .execute();
  const { id: groupId } = await db
    .insertInto("questionGroup")
    .values({ bodyId: PANEL, themeId, itemId, title: say("group") })
    .returning("id")
    .executeTakeFirstOrThrow();
  const asked = {
    themeId,
    itemId,
    text: `${planned} question`,
    state: "answered" as const,
    groupId,
    dueWords: say("due"),
  };
  const questionId = await givenQuestion(db, { ...asked, authorPersonId: null });
  for (const kind of ["minuted", "added_after"] as const)
    await db
      .insertInto("answer")
      .values({
        questionId,
        meetingId,
        kind,
        result: "answered",
        text: say("answer"),
        answeredByWords: say("answered by"),
        because: say("because"),
        sourceWords: say("source"),
        ...by,
      })
      .execute();
  await followUpOf(db, { themeId, itemId, meetingId, number: themeId, say, hide: false });
}

async function followUpOf(db: Db, told: Told & { itemId?: number; number: number; hide: boolean }): Promise<void> {
  const { themeId, itemId = null, meetingId, number, say, hide } = told;
  const { id: followUpId } = await db
    .insertInto("followUp")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      number,
      kind: "commitment",
      wording: say("wording"),
      sourceNumber: say("number"),
      themeId,
      itemId,
      meetingId,
      madeByWords: say("made by"),
      ownerWords: say("owner"),
      dueWords: say("due"),
      reasonWords: say("reason"),
      sourceWords: say("source"),
      createdAt: NOW,
      ...(hide ? { sensitiveSinceAt: NOW, sensitiveBecause: say("because") } : {}),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("followUpNumber")
    .values({ followUpId, number: say("number"), meetingId })
    .execute();
  await db
    .insertInto("followUpOwner")
    .values({ followUpId, position: 0, ownerWords: say("owner") })
    .execute();
  const by = { recordedAt: NOW, recordedByName: "Jo Bryce" };
  await db
    .insertInto("followUpResponse")
    .values({
      followUpId,
      response: "partly",
      text: say("response"),
      reasonWords: say("reason"),
      planWords: say("plan"),
      responderWords: say("responder"),
      ...by,
    })
    .execute();
  for (const source of ["officer", "owner"] as const)
    await db
      .insertInto("followUpUpdate")
      .values({
        followUpId,
        source,
        text: say("update"),
        stateAfter: "in_progress",
        reportedOn: "2026-08-01",
        byName: say("reporter"),
        at: NOW,
      })
      .execute();
  await db
    .insertInto("followUpResult")
    .values({ followUpId, themeId, words: say("led to"), at: NOW, byName: "Jo Bryce" })
    .execute();
  const { id: ownerLinkId } = await db
    .insertInto("ownerLink")
    .values({
      tokenHash: `hash-${followUpId}`,
      bodyId: PANEL,
      ownerWords: say("link"),
      createdAt: NOW,
      createdByPersonId: PEOPLE.officer.personId,
      createdByName: "Jo Bryce",
      expiresAt: "2027-01-01T09:00:00.000Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("ownerLinkRow").values({ ownerLinkId, followUpId }).execute();
}

async function scoresOf(db: Db, themeId: number, say: (what: string) => string): Promise<void> {
  const { id: criteriaSetId } = await db
    .insertInto("criteriaSet")
    .values({ bodyId: PANEL, name: say("criteria") })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: criterionId } = await db
    .insertInto("criterion")
    .values({ criteriaSetId, letter: "T", name: say("criterion"), meaning: say("meaning"), position: 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: roundId } = await db
    .insertInto("scoringRound")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      criteriaSetId,
      title: say("round"),
      minutesAvailable: 300,
      openedAt: NOW,
      openedByName: "Jo Bryce",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: entryId } = await db
    .insertInto("scoringEntry")
    .values({ roundId, themeId, minutesNeeded: 30, reasonWords: say("placed"), urgentBecause: say("urgent") })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("score")
    .values({ entryId, criterionId, scorerPersonId: PEOPLE.member.personId, points: 2, at: NOW })
    .execute();
}
