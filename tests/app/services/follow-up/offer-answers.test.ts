import { beforeEach, expect, test } from "vitest";
import {
  answerOffers,
  countAnswersToTakeUp,
  listAnswersToTakeUp,
  offerAnswer,
} from "#app/services/follow-up/offer-answers.server.ts";
import { offerChase, offerTakingBack } from "#app/services/follow-up/offer-chase.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";

let db: Db;
let id: number;
beforeEach(async () => {
  db = await freshDb();
  id = await givenFollowUp(db);
});

async function givenAnswer(more: Partial<New<"followUpUpdate">> = {}): Promise<number> {
  const values = { followUpId: id, source: "owner", text: "Twelve checked.", stateAfter: "in_progress" } as const;
  const row = await db
    .insertInto("followUpUpdate")
    .values({ ...values, reportedOn: "2026-08-30", byName: "The Commissioner", at: NOW, takenUpAt: null, ...more })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
const waiting = async (who: CastName, parts = as(who).parts) => {
  const actor = { ...as(who), parts };
  const listed = await listAnswersToTakeUp(db, actor);
  expect(await countAnswersToTakeUp(db, actor)).toBe(listed.length);
  return listed.map((answer) => answer.id);
};

test("what owners answered waits for officers of the body until it is taken up, the oldest first", async () => {
  const first = await givenAnswer();
  await givenAnswer({ takenUpAt: NOW });
  await givenAnswer({ source: "officer" });
  await givenAnswer({ source: "meeting" });
  const second = await givenAnswer({ stateAfter: "complete" });
  const theirs = await givenAnswer({ followUpId: await givenFollowUp(db, { bodyId: OTHER_COMMITTEE }) });
  expect(await waiting("officer")).toEqual([first, second]);
  expect((await listAnswersToTakeUp(db, as("officer")))[0]).toEqual({
    id: first,
    reference: `F-${id}`,
    wording: "That the Commissioner checks every host family.",
    bodyName: "Anytown Scrutiny Panel",
    says: "Under way",
    text: "Twelve checked.",
    by: "The Commissioner",
    on: "2026-08-30",
  });
  for (const who of ["chair", "member", "outsideMember"] as const) expect(await waiting(who)).toEqual([]);
  expect(await waiting("outsideOfficer")).toEqual([theirs]);
  const both = [
    { bodyId: PANEL, role: "chair" },
    { bodyId: OTHER_COMMITTEE, role: "officer" },
  ] as const;
  expect(await waiting("officer", [...both])).toEqual([theirs]);
});

test("an answer may be taken up as a report or as words, by an officer and while it waits", async () => {
  const answerId = await givenAnswer({ stateAfter: "complete" });
  const offer = (who: CastName = "officer") => offerAnswer(db, as(who), id, answerId);
  const ways = async (who?: CastName) => (await offer(who))?.ways.map(({ how, verdict }) => [how, verdict.allowed]);
  expect(await offer()).toMatchObject({
    id: answerId,
    says: "Done",
    version: 1,
    stands: "Not started",
    verdict: { allowed: true },
    mayRespond: true,
  });
  expect(await ways()).toEqual([
    ["report", true],
    ["words", true],
  ]);
  expect(await offer("member")).toMatchObject({ verdict: { allowed: false, kind: "role" }, mayRespond: false });
  expect(await ways("member")).toEqual([
    ["report", false],
    ["words", false],
  ]);
  await db.updateTable("followUp").set({ state: "superseded" }).where("id", "=", id).execute();
  expect(await ways()).toEqual([
    ["report", false],
    ["words", true],
  ]);
  expect(await offer()).toMatchObject({ stands: "Superseded", mayRespond: false });
  await db.updateTable("followUpUpdate").set({ takenUpAt: NOW }).execute();
  expect(await offer()).toMatchObject({ verdict: { allowed: false, kind: "state" } });
});

test("an answer is found with its own follow-up, by who sees that; what is no owner's words says nothing", async () => {
  const answerId = await givenAnswer({ stateAfter: "paused" });
  const other = await givenFollowUp(db);
  expect(await offerAnswer(db, as("officer"), id, answerId)).toMatchObject({ says: "" });
  expect(await offerAnswer(db, as("officer"), other, answerId)).toBeUndefined();
  expect(await offerAnswer(db, as("outsideOfficer"), id, answerId)).toBeUndefined();
  const reported = await givenAnswer({ source: "officer" });
  expect(await offerAnswer(db, as("officer"), id, reported)).toBeUndefined();
});

test("a follow-up's page links to each answer that waits, and to none that was taken up or is no owner's", () => {
  const update = { stateAfter: "complete", takenUpAt: null };
  const offers = (who: CastName) =>
    answerOffers(
      { id: 7, bodyId: PANEL, state: "in_progress" },
      [
        { ...update, id: 1, source: "owner" },
        { ...update, id: 2, source: "officer" },
        { ...update, id: 3, source: "owner", takenUpAt: NOW },
        { ...update, id: 4, source: "meeting" },
      ],
      as(who),
    );
  expect(offers("officer")).toEqual([
    { href: "/follow-ups/F-7/answers/1", words: "Read the owner’s answer", verdict: { allowed: true } },
  ]);
  expect(offers("member")).toMatchObject([{ verdict: { allowed: false, kind: "role" } }]);
});

const chase = (who: CastName = "officer", more = {}) =>
  offerChase(db, as(who), { bodySlug: "anytown-panel", ownerKey: "words-commissioner", ...more }, NOW);

test("a chase holds what one owner owes, in rows and a draft signed by the officer", async () => {
  await givenFollowUp(db, { ownerWords: "The clerk" });
  await givenFollowUp(db, { state: "complete" });
  const late = await givenFollowUp(db, {
    wording: "Publish\n the  waits.",
    dueOn: "2026-08-31",
    dueWords: "in August",
  });
  const offer = await chase();
  expect(offer).toMatchObject({
    verdict: { allowed: true },
    body: { id: PANEL, slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
    owner: { key: "words-commissioner", name: "The Commissioner" },
    sensitive: [],
    earlierMadeOn: null,
    draft: { subject: "Anytown Scrutiny Panel: 2 things to report on" },
  });
  expect(offer?.rows).toContainEqual({
    id: late,
    reference: `F-${late}`,
    words: [
      `F-${late}, 2 June 2026`,
      "Publish the waits.",
      "Due: in August; 1 day late, was due by 31 August 2026",
      "Nothing has been reported on it yet.",
    ].join("\n"),
  });
  expect(offer?.rows.map((row) => row.id).sort()).toEqual([id, late]);
  expect(offer?.draft.text).toMatch(
    /^Dear The Commissioner,[^]* The work on one of them is late\.[^]*\n\nJo Bryce\nScrutiny officer/,
  );
});

test("nobody chases for a body that is not theirs or not there, or an owner who owes nothing; a member is refused", async () => {
  expect(await chase("outsideOfficer")).toBeUndefined();
  expect(await chase("officer", { bodySlug: "nowhere" })).toBeUndefined();
  expect(await chase("officer", { bodySlug: "othertown-committee" })).toBeUndefined();
  expect(await chase("officer", { ownerKey: "words-harbour board" })).toBeUndefined();
  expect(await chase("member")).toMatchObject({ verdict: { allowed: false, kind: "role" } });
});

async function givenLink(more: Partial<New<"ownerLink">> = {}): Promise<number> {
  const { n } = await db
    .selectFrom("ownerLink")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const row = await db
    .insertInto("ownerLink")
    .values({
      tokenHash: `hash ${n}`,
      bodyId: PANEL,
      ownerWords: "The Commissioner",
      createdAt: "2026-08-20T23:30:00.000Z",
      createdByPersonId: PEOPLE.officer.personId,
      createdByName: "Jo Bryce",
      expiresAt: "2026-09-18T09:00:00.000Z",
      ...more,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

test("an earlier link that still waits is told of: of this owner, neither used, withdrawn nor expired", async () => {
  await givenLink({ ownerWords: "The clerk" });
  await givenLink({ usedAt: NOW });
  await givenLink({ revokedAt: NOW });
  await givenLink({ expiresAt: NOW });
  await givenLink({ bodyId: OTHER_COMMITTEE });
  expect(await chase()).toMatchObject({ earlierMadeOn: null });
  await givenLink();
  expect(await chase()).toMatchObject({ earlierMadeOn: "2026-08-21" });
});

test("a link is taken back by an officer of its body while it waits; to others there is none", async () => {
  const linkId = await givenLink();
  const offer = (who: CastName, of = linkId, now = NOW) => offerTakingBack(db, as(who), of, now);
  expect(await offer("officer")).toEqual({
    id: linkId,
    owner: "The Commissioner",
    bodySlug: "anytown-panel",
    madeOn: "2026-08-21",
    verdict: { allowed: true },
  });
  for (const who of ["chair", "member", "outsideOfficer"] as const) expect(await offer(who)).toBeUndefined();
  expect(await offer("officer", 999)).toBeUndefined();
  expect(await offer("officer", linkId, "2026-09-18T08:59:59.999Z")).toMatchObject({ verdict: { allowed: true } });
  expect(await offer("officer", linkId, "2026-09-18T09:00:00.000Z")).toMatchObject({
    verdict: { because: "There is nothing to withdraw: this link is “Expired”." },
  });
});
