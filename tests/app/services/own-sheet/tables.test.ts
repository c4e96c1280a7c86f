import { verifyHistory } from "#app/services/safekeeping/verify-history.server.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { discardTable } from "#app/services/own-sheet/discard-table.server.ts";
import { discardOldTables } from "#app/services/own-sheet/discard-old-tables.server.ts";
import { keepChoices } from "#app/services/own-sheet/keep-choices.server.ts";
import { readMine } from "#app/services/home/read-mine.server.ts";
import { offerColumns } from "#app/services/own-sheet/offer-columns.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readOwnImport } from "#app/services/own-sheet/read-own-import.server.ts";
import { saveTable } from "#app/services/own-sheet/save-table.server.ts";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { bringIn, bringInOnly, chooseOf, keptOf, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { bytesOf, workbook } from "#tests/support/own-sheets/make.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const officer = () => acting("officer");
const administrator = () => ({ ...officer(), actor: { ...as("officer"), administrator: true } });
const csv = (...rows: readonly string[][]) => bytesOf.utf8(rows.map((row) => row.join(";")).join("\n"));
const bring = (fileName: string, bytes: Uint8Array, who = officer) =>
  bringIn(db, who, { bodyId: PANEL, fileName, bytes });

const TRACKER_HEADINGS = [
  "Ref",
  "Date made",
  "Recommendation",
  "Owner",
  "Due",
  "Status",
  "Latest update",
  "Date updated",
];
const row = (over: Partial<Record<number, string>> = {}) =>
  [
    "R1",
    "14/10/25",
    "That the taxi knowledge test be published",
    "Cllr Ahmed / AD Licensing",
    "Spring 2026",
    "Amber",
    "Draft with counsel",
    "3/3/26",
  ].map((cell, at) => over[at] ?? cell);
const tracker = (...rows: string[][]) => csv(TRACKER_HEADINGS, ...rows);

describe("a tracker", () => {
  test.each([
    ["within 28 days", "2025-11-11"],
    ["end of March", "2026-03-31"],
    ["12 September", "2026-09-12"],
    ["March 2027", "2027-03-31"],
  ])("says due %s of the day on which it was made", async (due, on) => {
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row({ 4: due }))));
    expect(await db.selectFrom("followUp").select(["dueWords", "dueOn"]).execute()).toEqual([
      { dueWords: due, dueOn: on },
    ]);
  });

  test.each([
    ["within 28 days", null],
    ["next meeting", null],
    ["31 March 2027", "2027-03-31"],
  ])("that says due %s and not when it was made has no day invented", async (due, on) => {
    await givenMeeting(db, { meetsOn: "2026-09-08" });
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row({ 1: "", 4: due, 7: "" }))));
    expect(await db.selectFrom("followUp").select(["madeOn", "dueWords", "dueOn", "reviewOn"]).execute()).toEqual([
      { madeOn: null, dueWords: due, dueOn: on, reviewOn: on ?? "2026-09-08" },
    ]);
  });

  test.each([
    ["", "Not to be taken forward: no budget", "not_taken_forward"],
    ["", "Complete, sent on 3 March", "complete"],
    ["", "G Smith will write", "not_started"],
    ["Amber", "Complete, sent on 3 March", "in_progress"],
  ])("with the status “%s” and the update “%s” is %s", async (status, update, state) => {
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row({ 5: status, 6: update }))));
    expect(await db.selectFrom("followUp").select("state").execute()).toEqual([{ state }]);
  });

  test("becomes follow-ups with status, owners, due words, response and the latest update on its day", async () => {
    const id = await bring("tracker.csv", tracker(row()));
    await saveBroughtIn(db, officer, id);
    const [made] = await db.selectFrom("followUp").selectAll().execute();
    expect(made).toMatchObject({
      kind: "recommendation",
      wording: "That the taxi knowledge test be published",
      sourceNumber: "R1",
      madeOn: "2025-10-14",
      ownerPersonId: PEOPLE.member.personId,
      ownerWords: "",
      dueKind: "season",
      dueWords: "Spring 2026",
      dueOn: "2026-05-31",
      state: "in_progress",
      startYear: 2025,
      number: 1,
    });
    expect(
      await db.selectFrom("followUpOwner").select(["followUpId", "ownerPersonId", "ownerWords"]).execute(),
    ).toEqual([{ followUpId: 1, ownerPersonId: null, ownerWords: "AD Licensing" }]);
    const updates = await db.selectFrom("followUpUpdate").selectAll().execute();
    expect(updates).toMatchObject([
      { text: "Draft with counsel", stateAfter: "in_progress", reportedOn: "2026-03-03" },
    ]);
    expect(await actionsIn(db)).toEqual(["own_table_brought", "own_rows_saved"]);
  });

  test.each([
    ["Completed, reported 4 March 2026", "2026-03-04", true],
    ["Complete – reported to the panel on 4/3/26, see minute 14", "2026-03-04", true],
    ["Complete – see minute 14", TODAY, false],
    ["Closed 4th March 2026", "2026-03-04", false],
  ])("whose status is “%s” is completed with its date and place", async (status, reportedOn, atMeeting) => {
    const meetingId = await givenMeeting(db, { meetsOn: "2026-03-04", state: "held" });
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row({ 5: status, 6: "", 7: "" }))));
    expect(await db.selectFrom("followUp").select("state").execute()).toEqual([{ state: "complete" }]);
    expect(
      await db.selectFrom("followUpUpdate").select(["text", "stateAfter", "reportedOn", "meetingId"]).execute(),
    ).toEqual([{ text: status, stateAfter: "complete", reportedOn, meetingId: atMeeting ? meetingId : null }]);
  });

  test("that comes again is here already, and what is news of it becomes a report", async () => {
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row())));
    const again = await bring("tracker.csv", tracker(row()));
    expect((await previewOf(db, officer, again)).counts).toEqual({ added: 0, changed: 0, here: 1, left: 0 });
    expect(await saveBroughtIn(db, officer, again)).toMatchObject({ ok: false, refusal: { kind: "state" } });

    const news = await bring("may.csv", tracker(row({ 5: "Complete – see minute 14", 6: "", 7: "12/5/26" })));
    const { rows } = await previewOf(db, officer, news);
    expect(rows).toMatchObject([
      {
        fate: "changed",
        words: ["It is F-1.", expect.stringContaining("12 May 2026"), expect.stringContaining("Complete")],
      },
    ]);
    await saveBroughtIn(db, officer, news);
    expect(await db.selectFrom("followUp").select(["id", "state"]).execute()).toEqual([{ id: 1, state: "complete" }]);

    const { version } = await previewOf(db, officer, news);
    expect(await undoTable(db, officer(), { importId: news, version })).toMatchObject({ ok: true });
    expect(await db.selectFrom("followUp").select("state").execute()).toEqual([{ state: "in_progress" }]);
    expect(await db.selectFrom("followUpUpdate").select("text").execute()).toEqual([{ text: "Draft with counsel" }]);
    expect((await verifyHistory(db, { keys: [] })).troubles).toEqual([]);
  });

  test("has the number of its source and its date tell the same, however the words were changed", async () => {
    await givenFollowUp(db, { wording: "Publish the taxi knowledge test", sourceNumber: "R1", madeOn: "2025-10-14" });
    const { rows } = await previewOf(db, officer, await bring("tracker.csv", tracker(row())));
    expect(rows).toMatchObject([{ own: { how: "same", chosen: "id:1" } }]);
  });

  test.each([
    ["Action 1", "1", "same"],
    ["1", "R1", "same"],
    ["R1", "R01", "same"],
    ["A1", "R1", "new"],
    ["2", "1", "new"],
  ])("numbered %s in the minutes and %s in the sheet is %s", async (inMinutes, inSheet, how) => {
    const wording = "Publish the taxi knowledge test by 2 May, with costs";
    await givenFollowUp(db, { wording, sourceNumber: inMinutes, madeOn: "2025-10-14" });
    const { rows } = await previewOf(db, officer, await bring("tracker.csv", tracker(row({ 0: inSheet }))));
    expect(rows[0]?.own?.how).toBe(how);
  });

  test("whose rows differ in a number alone are not the same", async () => {
    const [ward, other] = [3, 4].map((n) =>
      row({ 0: `R${n}`, 2: `That the drains of ward ${n} be cleared this winter` }),
    );
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(ward!)));
    const { counts } = await previewOf(db, officer, await bring("tracker.csv", tracker(ward!, other!)));
    expect(counts).toEqual({ added: 1, changed: 0, here: 1, left: 0 });
  });

  test("says nothing of a date where it says “next meeting”", async () => {
    await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row({ 4: "next meeting" }))));
    expect(await db.selectFrom("followUp").select(["dueKind", "dueOn", "dueWords"]).execute()).toEqual([
      { dueKind: "next_meeting", dueOn: null, dueWords: "next meeting" },
    ]);
  });

  test("never stops at what cannot be read: its words are kept, and shown as such", async () => {
    const { rows } = await previewOf(
      db,
      officer,
      await bring("tracker.csv", tracker(row({ 1: "some time ago", 5: "with the lawyers" }))),
    );
    expect(rows).toMatchObject([
      {
        fate: "added",
        kept: expect.arrayContaining([
          { label: "Status", words: "with the lawyers" },
          { label: "Meeting or date it was made", words: "some time ago" },
        ]),
      },
    ]);
  });
});

describe("a programme", () => {
  const programme = (...rows: string[][]) => csv(["Date", "Agenda item", "Purpose"], ...rows);

  test("makes its meetings, of the past as history and to come as provisional, its themes and the year's programme", async () => {
    await saveBroughtIn(
      db,
      officer,
      await bring(
        "programme 2026-27.csv",
        programme(["9 June", "Taxi licensing", ""], ["12 January", "Youth services", ""], ["TBC", "Floods", ""]),
      ),
    );
    expect(await db.selectFrom("meeting").select(["meetsOn", "state"]).orderBy("id").execute()).toEqual([
      { meetsOn: "2026-06-09", state: "held" },
      { meetsOn: "2027-01-12", state: "provisional" },
    ]);
    expect(await db.selectFrom("agendaItem").select(["title", "state", "kind"]).orderBy("id").execute()).toEqual([
      { title: "Taxi licensing", state: "considered", kind: "theme" },
      { title: "Youth services", state: "scheduled", kind: "theme" },
      { title: "Floods", state: "not_scheduled", kind: "theme" },
    ]);
    expect(await db.selectFrom("theme").select(["title", "state", "origin"]).orderBy("id").execute()).toEqual([
      { title: "Taxi licensing", state: "considered", origin: "legacy" },
      { title: "Youth services", state: "scheduled", origin: "legacy" },
      { title: "Floods", state: "approved", origin: "legacy" },
    ]);
    expect(await db.selectFrom("workProgramme").select(["startYear", "state"]).execute()).toEqual([
      { startYear: 2026, state: "draft" },
    ]);
  });

  test("finds its meeting by the day and its theme by the title, and an item that is there already", async () => {
    const meetingId = await givenMeeting(db, { meetsOn: "2027-01-12" });
    const themeId = await givenTheme(db, { title: "Youth services", state: "approved" });
    await givenItem(db, { meetingId, title: "Budget", state: "scheduled" });
    const id = await bring(
      "programme 2026-27.csv",
      programme(["12 January 2027", "Youth services", ""], ["12 January 2027", "Budget", ""]),
    );
    const { counts, matches } = await previewOf(db, officer, id);
    expect(counts).toMatchObject({ added: 1, here: 1 });
    expect(matches.flatMap((group) => group.matches.map(({ how, chosen }) => [group.words, how, chosen]))).toEqual(
      expect.arrayContaining([
        ["Meetings", "same", `id:${meetingId}`],
        ["Themes", "same", `id:${themeId}`],
      ]),
    );
  });

  test("takes what the officer chooses of a meeting, a theme and a row", async () => {
    const id = await bring(
      "programme 2026-27.csv",
      programme(["12 January 2027", "Youth services", ""], ["12 January 2027", "Budget", ""]),
    );
    const choices = { "theme:youth services": "words", "row:3": "leave" };
    const { version } = await previewOf(db, officer, id);
    expect(await keepChoices(db, officer(), { importId: id, version, choices })).toMatchObject({ ok: true });
    await saveBroughtIn(db, officer, id);
    expect(await db.selectFrom("agendaItem").select(["title", "kind"]).execute()).toEqual([
      { title: "Youth services", kind: "standing" },
    ]);
  });

  test("of an approved programme leaves what is to come to the chair, and says so", async () => {
    await givenProgramme(db, { startYear: 2026, state: "approved" });
    const id = await bring(
      "programme 2026-27.csv",
      programme(["12 January 2027", "Youth services", ""], ["9 June 2026", "Taxis", ""]),
    );
    const { rows } = await previewOf(db, officer, id);
    expect(rows).toMatchObject([
      { fate: "left", title: "Youth services", words: [expect.stringContaining("with the chair’s approval")] },
      { fate: "added", title: "Taxis" },
    ]);
  });
});

describe("who may", () => {
  test("bring in, see, save, discard and undo is the body's officer alone", async () => {
    const id = await bring("tracker.csv", tracker(row()));
    const { version, mark } = await previewOf(db, officer, id);
    for (const who of ["member", "chair", "coOpted"] satisfies CastName[]) {
      const input = { importId: id, version };
      const refusals = [await saveTable(db, acting(who), { ...input, mark }).catch((error: Error) => error.message)];
      refusals.push((await discardTable(db, acting(who), input).catch((error: Error) => error.message)) as never);
      for (const refused of refusals)
        if (typeof refused === "string") expect(refused).toBe("There is no such record here.");
        else expect(refused).toMatchObject({ ok: false, refusal: { kind: "role" } });
    }
    expect(await readOwnImport(db, as("member"), id, 1)).toBeUndefined();
    expect(await readOwnImport(db, as("outsideOfficer"), id, 1)).toBeUndefined();
    await expect(
      bringIn(db, officer, { bodyId: OTHER_COMMITTEE, fileName: "a.csv", bytes: tracker(row()) }),
    ).rejects.toThrow("Only the scrutiny officer");
    expect(await db.selectFrom("followUp").select("id").execute()).toEqual([]);
  });

  test("bring in people is an administrator's", async () => {
    const people = csv(["Name", "Role", "Email"], ["Cllr Ann Bell", "Member", "ann.bell@example.org"]);
    const id = await bring("members.csv", people, administrator);
    expect((await keptOf(db, officer, id)).kind).toBe("people");
    const { version, mark } = await previewOf(db, administrator, id);
    expect(await saveTable(db, officer(), { importId: id, version, mark })).toMatchObject({
      ok: false,
      refusal: { kind: "role" },
    });
    expect(await saveTable(db, administrator(), { importId: id, version, mark })).toMatchObject({ ok: true });
    const account = await db
      .selectFrom("account")
      .innerJoin("person", "person.id", "account.personId")
      .select(["name", "email"])
      .where("email", "=", "ann.bell@example.org")
      .execute();
    expect(account).toEqual([{ name: "Cllr Ann Bell", email: "ann.bell@example.org" }]);
    expect(await db.selectFrom("outbox").select("id").execute(), "nobody is written to").toEqual([]);
    const saved = (who: typeof officer) => previewOf(db, who, id).then(({ lines }) => lines);
    expect(await saved(administrator)).toMatchObject([{ href: expect.stringMatching(/^\/admin\/people\/\d+$/) }]);
    expect(await saved(officer), "the page of a person is an administrator’s").toMatchObject([{ href: null }]);
  });

  test("who is written two ways in one file is one person, and of two of one name it is asked who is meant", async () => {
    for (const name of ["Ann Bell", "Cllr Ann Bell"])
      await db.insertInto("person").values({ name, familyName: "Bell", description: "" }).execute();
    const people = csv(["Name", "Role"], ["Cllr Ian Day", "Member"], ["Ian Day", "Member"], ["Mrs Ann Bell", "Member"]);
    const preview = await previewOf(db, administrator, await bring("members.csv", people, administrator));
    const rows = preview.rows!.toSorted((one, other) => one.number - other.number);
    expect(rows.map(({ fate }) => fate)).toEqual(["added", "left", "added"]);
    expect(rows[1]?.words).toEqual(["It names the same person as row 2."]);
    expect(rows[2]?.words[0]).toBe("2 people here are named so: choose who is meant, unless this is somebody else.");
    expect(rows[2]?.own?.choices.map(({ words }) => words)).toEqual(
      expect.arrayContaining(["Ann Bell", "Cllr Ann Bell", "A new person"]),
    );
  });

  test("keep what a part says that no role here does", async () => {
    const people = csv(
      ["Name", "Role", "Council"],
      ["Cllr Ann Bell", "Substitute", "Seaham BC"],
      ["Cllr Ian Day", "Panel Member", "Seaham BC"],
    );
    await saveBroughtIn(db, administrator, await bring("members.csv", people, administrator));
    const said = await db
      .selectFrom("person")
      .select("description")
      .where("description", "!=", "")
      .orderBy("id")
      .execute();
    expect(said).toEqual([{ description: "Substitute, Seaham BC" }, { description: "Seaham BC" }]);
  });
});

describe("nothing is saved", () => {
  test("where what is here has changed since the preview", async () => {
    const id = await bring("tracker.csv", tracker(row()));
    const { version, mark } = await previewOf(db, officer, id);
    await givenFollowUp(db, { wording: "That the taxi knowledge test be published", madeOn: "2025-10-14" });
    expect(await saveTable(db, officer(), { importId: id, version, mark })).toMatchObject({
      ok: false,
      refusal: { kind: "stale" },
    });
    expect(await db.selectFrom("followUp").select("id").execute()).toHaveLength(1);
  });

  test("twice, when two officers bring in the same file at once", async () => {
    const [one, other] = [
      await bring("tracker.csv", tracker(row())),
      await bring("tracker.csv", tracker(row()), () => acting("secondOfficer")),
    ];
    const seen = await previewOf(db, officer, other);
    await saveBroughtIn(db, officer, one);
    expect(
      await saveTable(db, acting("secondOfficer"), { importId: other, version: seen.version, mark: seen.mark }),
    ).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await db.selectFrom("followUp").select("id").execute()).toHaveLength(1);
  });

  test("by a page from before somebody else's choice", async () => {
    const id = await bring("tracker.csv", tracker(row()));
    const { version, mark } = await previewOf(db, officer, id);
    await keepChoices(db, acting("secondOfficer"), { importId: id, version, choices: { "row:2": "leave" } });
    expect(await saveTable(db, officer(), { importId: id, version, mark })).toMatchObject({
      ok: false,
      refusal: { kind: "stale" },
    });
  });
});

describe("what a member proposed or asked is theirs, entered by the officer who brings it in", () => {
  test("in a long list, a programme and a question pack, and it appears among what they proposed", async () => {
    const list = csv(
      ["Suggested topic", "Suggested by", "Reason"],
      ["Taxi licensing", "Cllr Ahmed", "Complaints have doubled since the summer"],
      ["Floods", "Residents of Quay Street", "The street has been under water twice this year"],
    );
    await saveBroughtIn(db, officer, await bring("long list.csv", list));
    const programme = csv(
      ["Date", "Agenda item", "Requested by", "Purpose"],
      ["12 January 2027", "Youth services", "Cllr Ruth Ahmed", "What is left of them"],
      ["12 January 2027", "Budget", "Cabinet", "The proposals"],
    );
    await saveBroughtIn(db, officer, await bring("work programme.csv", programme));
    const pack = csv(
      ["No", "Who asks", "Question", "Date"],
      ["1", "Cllr Ahmed", "Why were two routes withdrawn without notice?", "12 January 2027"],
    );
    await saveBroughtIn(db, officer, await bring("question pack.csv", pack));

    const themes = await db
      .selectFrom("theme")
      .select(["title", "proposerPersonId", "proposerWords", "enteredByPersonId"])
      .orderBy("id")
      .execute();
    const [member, by] = [as("member").personId, as("officer").personId];
    expect(themes).toEqual([
      { title: "Taxi licensing", proposerPersonId: member, proposerWords: "", enteredByPersonId: by },
      { title: "Floods", proposerPersonId: null, proposerWords: "Residents of Quay Street", enteredByPersonId: null },
      { title: "Youth services", proposerPersonId: member, proposerWords: "", enteredByPersonId: by },
      { title: "Budget", proposerPersonId: null, proposerWords: "", enteredByPersonId: null },
    ]);
    const mine = await readMine(db, as("member"));
    expect(mine.proposed.map(({ title }) => title).sort()).toEqual(["Taxi licensing", "Youth services"]);
    expect(mine.questions.map(({ text }) => text)).toEqual(["Why were two routes withdrawn without notice?"]);
  });
});

test("a question of a meeting to come stands with the item that its subject names", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2027-01-12" });
  await givenItem(db, { title: "Youth services", meetingId });
  const pack = csv(
    ["No", "Subject", "Question", "Date"],
    ["1", "Youth services", "What is left of the youth service?", "12/1/27"],
    ["2", "Floods", "Who clears the drains of Quay Street?", "12/1/27"],
  );
  await saveBroughtIn(db, officer, await bring("question pack.csv", pack));
  expect(
    await db.selectFrom("question").select(["sourceLabel", "itemId", "raisedAtMeetingId"]).orderBy("id").execute(),
  ).toEqual([
    { sourceLabel: "1", itemId: 1, raisedAtMeetingId: null },
    { sourceLabel: "2", itemId: null, raisedAtMeetingId: null },
  ]);
});

test("rows that say nothing in the one column that is needed are named", async () => {
  const id = await bring(
    "tracker.csv",
    tracker(row(), row({ 2: "" }), row({ 0: "R9", 2: "That the fees be published" })),
  );
  const { counts, empty } = await previewOf(db, officer, id);
  expect(counts.added).toBe(2);
  expect(empty).toBe("1 without “Wording”: row 3");
});

test("one row of a file that several items were made of is the row that each came from", async () => {
  const programme = csv(
    ["Topic", "June 2026", "September 2026", "March 2027"],
    ["Taxi licensing", "x", "", "x"],
    ["Floods", "", "x", ""],
  );
  const id = await bring("work programme.csv", programme);
  expect((await previewOf(db, officer, id)).rows.map(({ from, title }) => [from, title])).toEqual([
    [2, "Taxi licensing"],
    [2, "Taxi licensing"],
    [3, "Floods"],
  ]);
  await saveBroughtIn(db, officer, id);
  const rows = await db
    .selectFrom("broughtRow")
    .select("rowNumber")
    .where("kind", "=", "item")
    .orderBy("rowNumber")
    .execute();
  expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 2, 3]);
  const themes = await db.selectFrom("theme").select("title").orderBy("id").execute();
  expect(
    themes.map(({ title }) => title),
    "a topic that comes twice is one theme",
  ).toEqual(["Taxi licensing", "Floods"]);
});

describe("undoing is refused whole", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["changed", () => db.updateTable("followUp").set({ version: 2 }).execute()],
    ["named by another record", () => givenFollowUp(db, { supersededById: 1, wording: "Another" })],
    [
      "published",
      () =>
        db
          .insertInto("publishedRecord")
          .values({
            ...{ kind: "follow_up", recordId: 1, bodyId: PANEL, startYear: 2025, title: "A", view: "{}" },
            ...{
              themeId: null,
              itemId: null,
              meetingId: null,
              onDay: null,
              publishedAt: NOW,
              publishedByName: "Jo Bryce",
            },
          })
          .execute(),
    ],
  ])("where a record has been %s since", async (how, since) => {
    const id = await bring(
      "tracker.csv",
      tracker(row(), row({ 0: "R2", 2: "That fares be reviewed every two years" })),
    );
    await saveBroughtIn(db, officer, id);
    const offered = async () =>
      (await readOwnImport(db, as("officer"), id, 1))?.offers.find(({ href }) => href.endsWith("/undoing"))?.verdict;
    expect(await offered()).toMatchObject({ allowed: true });
    await since();
    if (how !== "named by another record")
      expect(await offered()).toMatchObject({ allowed: false, because: expect.stringContaining("F-1") });
    const { version } = await previewOf(db, officer, id);
    const undone = await undoTable(db, officer(), { importId: id, version });
    expect(undone).toMatchObject({ ok: false, refusal: { kind: "state", because: expect.stringContaining("F-1") } });
    expect(await db.selectFrom("followUp").select("id").where("wording", "like", "That%").execute()).toHaveLength(2);
  });
});

test("the columns that were chosen are offered for the next file with headings like them, and for no other", async () => {
  await bring("march.csv", tracker(row()));
  const offerOf = async (fileName: string, bytes: Uint8Array) => {
    const { id } = await bringInOnly(db, officer, { bodyId: PANEL, fileName, bytes });
    return offerColumns(db, as("officer"), id, { sheet: null, kind: null });
  };
  const like = await offerOf("april.csv", csv([...TRACKER_HEADINGS, "Ward"], [...row(), "Old Town"]));
  expect(like).toMatchObject({ kind: "follow_ups", kept: "march.csv" });
  expect(like?.columns.map(({ why }) => why)[0]).toBe("As you chose for “march.csv”.");
  const other = await offerOf(
    "members.csv",
    csv(["Topic", "Reason", "Raised by"], ["Damp", "Complaints", "Cllr Bell"]),
  );
  expect(other?.kept).toBeNull();
});

test("each record says where it came from, and its row's words to those who read officers' notes", async () => {
  await saveBroughtIn(db, officer, await bring("tracker.csv", tracker(row())));
  const of = (who: CastName) => readCameFrom(db, as(who), "follow_up", { id: 1, bodyId: PANEL });
  expect(await of("officer")).toMatchObject([
    {
      file: "tracker.csv",
      row: 2,
      by: "Jo Bryce",
      at: NOW,
      href: "/bring-in/1",
      words: expect.stringContaining("Recommendation: That the taxi"),
    },
  ]);
  expect(await of("member")).toMatchObject([{ file: "tracker.csv", row: 2, href: null, words: "" }]);
});

test("a table that nobody saved is discarded when its time is over, and what its file said is gone", async () => {
  const id = await bring("tracker.csv", tracker(row()));
  const later = {
    councilId: 1,
    now: "2026-11-01T09:00:00.000Z",
    today: "2026-11-01",
    at: "2026-10-01T09:00:00.000Z",
    on: "2026-10-01",
  };
  await db.transaction().execute((trx) => discardOldTables(trx, later));
  const kept = await keptOf(db, officer, id);
  expect(kept).toMatchObject({ state: "discarded", grids: "[]", records: null });
  expect(TODAY < later.today).toBe(true);
});

describe("a workbook of several sheets", () => {
  const notes = [["Key"], ["Green is done"]];
  const book = () =>
    workbook({
      Tracker: [TRACKER_HEADINGS, row(), row({ 0: "R2", 2: "That the drains be cleared" })],
      Notes: notes,
      Recommendations: [TRACKER_HEADINGS, row({ 0: "R9", 2: "That the bridge be mended" })],
      Dates: [
        ["Date of meeting", "Time", "Venue"],
        ["12 January 2027", "10.00 am", "County Hall"],
      ],
    });

  test("leaves the sheets that were not chosen waiting once one is saved, until all are in", async () => {
    const first = await bring("all.xlsx", await book());
    const offer = await offerColumns(db, as("officer"), first, { sheet: null, kind: null });
    expect(offer?.others).toEqual(["Recommendations", "Dates"]);
    await saveBroughtIn(db, officer, first);
    const saved = await previewOf(db, officer, first);
    expect(saved.rest).toEqual({ id: 2, names: ["Recommendations", "Dates"], next: expect.any(String) });
    expect(await actionsIn(db)).toEqual(["own_table_brought", "own_table_brought", "own_rows_saved"]);

    const second = await chooseOf(db, officer, saved.rest!.id, { sheet: 0 });
    expect((await previewOf(db, officer, second)).sheet).toBe("Recommendations");
    await saveBroughtIn(db, officer, second);
    const third = (await previewOf(db, officer, second)).rest!;
    expect(third).toEqual({ id: 3, names: ["Dates"], next: "Dates" });
    await saveBroughtIn(db, officer, await chooseOf(db, officer, third.id));
    expect((await previewOf(db, officer, third.id)).rest).toBeNull();
    expect(await db.selectFrom("followUp").select("sourceNumber").orderBy("id").execute()).toEqual([
      { sourceNumber: "R1" },
      { sourceNumber: "R2" },
      { sourceNumber: "R9" },
    ]);
    expect(await db.selectFrom("meeting").select("meetsOn").execute()).toEqual([{ meetsOn: "2027-01-12" }]);
  });

  test("offers nothing more once what was left is discarded, and undoing one sheet leaves the other as it is", async () => {
    const first = await bring("all.xlsx", await book());
    await saveBroughtIn(db, officer, first);
    const { rest, version } = await previewOf(db, officer, first);
    expect(await undoTable(db, officer(), { importId: first, version })).toMatchObject({ ok: true });
    expect(await previewOf(db, officer, rest!.id)).toMatchObject({ state: "draft", version: 1 });
    expect(await discardTable(db, officer(), { importId: rest!.id, version: 1 })).toMatchObject({ ok: true });
    expect((await previewOf(db, officer, first)).rest).toBeNull();
  });

  test("with one sheet that has rows leaves nothing waiting", async () => {
    const id = await bring("one.xlsx", await workbook({ Tracker: [TRACKER_HEADINGS, row()], Notes: notes }));
    await saveBroughtIn(db, officer, id);
    expect((await previewOf(db, officer, id)).rest).toBeNull();
    expect(await db.selectFrom("ownImport").select("id").execute()).toEqual([{ id }]);
  });
});
