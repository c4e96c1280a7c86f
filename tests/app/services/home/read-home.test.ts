import { beforeEach, expect, test } from "vitest";
import { readHome } from "#app/services/home/read-home.server.ts";
import { recordPaper } from "#app/services/agenda/record-paper.server.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { runDeedFor } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
  await givenTheme(db, { state: "with_chair", updatedAt: "2026-08-28T09:00:00.000Z" });
  await givenTheme(db, { state: "proposed", proposerPersonId: null });
  await givenTheme(db, { state: "draft", title: "Half written", updatedAt: "2026-08-30T09:00:00.000Z" });
  await givenProgramme(db, { decisionWords: "Too much in October" });
  const meetingId = await givenMeeting(db);
  await givenItem(db, { meetingId, state: "scheduled", kind: "statutory", minutes: 165, title: "Budget" });
});

test("the chair finds what waits ready to be decided, and after it what was decided today", async () => {
  const before = (await readHome(db, as("chair"), NOW)).chair;
  expect(before).toMatchObject({ count: 1, decidedToday: [] });
  expect(before?.waiting).toMatchObject([{ kind: "theme", mayDecide: true, sent: { words: "sent 4 days ago" } }]);

  await approveTheme(db, acting("chair"), { themeId: 1, version: 1, words: "" });
  const after = (await readHome(db, as("chair"), NOW)).chair;
  expect(after).toMatchObject({ count: 0, waiting: [] });
  expect(after?.decidedToday).toMatchObject([
    { about: { words: "Host families for language schools" }, undo: { until: "2026-09-01T09:10:00.000Z" } },
  ]);
  const later = (await readHome(db, as("viceChair"), NOW)).chair;
  expect(later?.decidedToday, "what somebody else decided").toEqual([]);
});

test("the officer’s desk has what is next, what can wait and how things stand, each with its list", async () => {
  const { desk, chair, next } = await readHome(db, as("officer"), NOW);

  expect(chair).toBeNull();
  expect(desk?.counts.map(({ count, many }) => `${count} ${many}`)).toEqual([
    "3 deadlines late", // the reports, the draft agenda and the notice of 8 September
    "0 follow-ups late",
    "1 decisions with the chair",
    "0 subjects to place",
  ]);
  expect(desk?.whenYouCan).toEqual([{ words: "new proposal to look at", href: "/themes?state=proposed", count: 1 }]);
  const open = desk?.next.filter(({ stage }) => stage === "open");
  expect(open?.map(({ words, href, note }) => [words, href, note])).toEqual([
    ["8 September 2026 is over by 15 minutes", "/meetings/M-1", "Anytown Scrutiny Panel: 165 of 150 planned"],
    [
      "Anytown Scrutiny Panel 2026/27 was sent back by the chair",
      "/programmes/anytown-panel/2026-27",
      "Too much in October",
    ],
  ]);
  expect(next).toMatchObject({
    reference: "M-1",
    ahead: "in 7 days",
    time: { isOver: true },
    prepared: { papers: 1, received: 0 },
  });
});

test("what others did lately is told to who sees the body whole, and not what they did themselves", async () => {
  await approveTheme(db, acting("chair"), { themeId: 1, version: 1, words: "" });
  const told = async (who: "officer" | "chair" | "member" | "outsideOfficer") =>
    (await readHome(db, as(who), NOW)).lately.map(({ words, about }) => `${words}: ${about}`);
  expect(await told("officer")).toEqual(["Cllr Amara Okafor approved the theme: Host families for language schools"]);
  expect([await told("chair"), await told("member"), await told("outsideOfficer")]).toEqual([[], [], []]);
});

test("lately tells only what changes an officer’s day, the name of it before what was done, and of what is late leads to the late ones", async () => {
  const { id, version } = await db
    .selectFrom("agendaItem")
    .select(["id", "version"])
    .where("title", "=", "Budget")
    .executeTakeFirstOrThrow();
  const paper = { itemId: id, version, paper: "received", paperOn: "2026-08-31" } as const;
  expect(await recordPaper(db, acting("secondOfficer"), paper)).toMatchObject({ ok: true });
  await runDeedFor(db, acting("secondOfficer"), (trx) =>
    writeEvent(trx, acting("secondOfficer"), {
      action: "theme_edited",
      subject: { kind: "theme", id: 1 },
      bodyId: PEOPLE.officer.bodyId,
      particulars: { changed: [] },
    }),
  );

  const { lately, desk } = await readHome(db, as("officer"), NOW);
  expect(lately.map(({ about, words, href }) => [about, words, href])).toEqual([
    ["Budget", "Priya Shah recorded the paper for it as received", `/items/I-${id}`],
  ]);
  expect(desk?.counts[0]?.href).toBe("/deadlines?standing=late");
});

test("a member sees their drafts and proposals, the next meeting and its agenda", async () => {
  const { member, desk, next } = await readHome(db, as("member"), NOW);

  expect(desk).toBeNull();
  expect(member?.own.map((theme) => [theme.title, theme.stateWords])).toEqual([
    ["Half written", "Draft"],
    ["Host families for language schools", "With the chair"],
  ]);
  expect(next).toMatchObject({ reference: "M-1", words: "Tuesday 8 September 2026", prepared: null });
  expect(next?.agenda).toEqual([{ reference: "I-1", title: "Budget", minutes: 165, ask: null }]);
  expect(member?.openThemes).toEqual({
    count: 2,
    href: "/themes?state=proposed&state=under_consideration&state=scoped&state=with_chair&state=approved&state=scheduled&state=deferred&state=considered&state=follow_up&state=carried_forward",
  });
});

test("nobody of another body is told of this one, and another's draft is nobody's business", async () => {
  const { desk, next } = await readHome(db, as("outsideOfficer"), NOW);
  expect([desk?.next, desk?.whenYouCan, next]).toEqual([[], [], null]);
  const { member } = await readHome(db, as("otherMember"), NOW);
  expect(member?.own).toEqual([]);
  expect(PEOPLE.otherMember.bodyId).toBe(PEOPLE.member.bodyId);
});

test("nobody is told a number of more than their lists show: neither sensitive themes nor the questions of a draft count", async () => {
  const open = async (who: "member") => (await readHome(db, as(who), NOW)).member?.openThemes.count;
  const before = await open("member");
  await givenTheme(db, { state: "approved", sensitiveSinceAt: "2026-08-30T09:00:00.000Z", sensitiveBecause: "x" });
  expect(await open("member")).toBe(before);

  const { id } = await db.selectFrom("theme").select("id").where("state", "=", "draft").executeTakeFirstOrThrow();
  await givenQuestion(db, { themeId: id, state: "proposed" });
  const { desk } = await readHome(db, as("officer"), NOW);
  expect(desk?.whenYouCan.filter(({ href }) => href.startsWith("/questions"))).toEqual([]);
});
