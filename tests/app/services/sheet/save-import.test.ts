import { verifyHistory } from "#app/services/safekeeping/verify-history.server.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import { discardImport } from "#app/services/sheet/discard-import.server.ts";
import { editTheme } from "#app/services/theme/edit-theme.server.ts";
import { offerUndoing } from "#app/services/sheet/offer-undoing.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { undoImport } from "#app/services/sheet/undo-import.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
  themeIn,
} from "#tests/support/records.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { newRow, takenOut } from "#tests/support/taken-out.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function brought(kind: SheetKind, rows: SheetRow[], who: CastName = "officer"): Promise<number> {
  const done = await uploadSheet(db, acting(who), {
    bodyId: PANEL,
    kind,
    fileName: "edited.xlsx",
    read: { untouched: 0, rows },
  });
  if (!done.ok) throw new Error(done.refusal.because);
  return done.result.id;
}

async function look(id: number, who: CastName = "officer") {
  const read = await readImport(db, as(who), id, 1);
  if (!read) throw new Error("The import is not to be seen");
  return read;
}

async function save(id: number, who: CastName = "officer") {
  const { version, mark, seen } = await look(id, who);
  return saveImport(db, acting(who), { importId: id, version, mark, seen });
}

test("the page that undoes an import names every record, and what hangs on a theme that it added goes along", async () => {
  const themeId = await givenTheme(db);
  const id = await brought("themes", [
    await takenOut(db, "themes", themeId, { title: "Host families" }),
    newRow("themes", 9, { title: "Night buses", whyItMatters: "Nobody gets home." }),
  ]);
  await save(id);
  const added = themeId + 1;
  const questionId = await givenQuestion(db, { themeId: added, text: "How many run?" });
  const offered = await offerUndoing(db, as("officer"), id);
  expect(offered).toMatchObject({
    verdict: { allowed: true },
    takenAlong: [
      `Host families for language schools (T-${themeId}) goes back to what it said before.`,
      `Night buses (T-${added}) is withdrawn.`,
      `“How many run?” (Q-${questionId}) is withdrawn: it has not been put.`,
    ],
  });
  await undoImport(db, acting("officer"), { importId: id, version: (await look(id)).version });
  const changed = await db.selectFrom("question").select(["id", "state"]).execute();
  expect(changed).toEqual([{ id: questionId, state: "withdrawn" }]);
  expect(await themeIn(db, themeId)).toMatchObject({ title: "Host families for language schools" });
  expect(await themeIn(db, added)).toMatchObject({ state: "not_taken_forward" });
  expect((await offerUndoing(db, as("officer"), id))?.verdict).toMatchObject({ allowed: false });
  expect((await verifyHistory(db, { keys: [] })).troubles).toEqual([]);
});

test("what undoing changes stands a hundred records a page", async () => {
  const rows = Array.from({ length: 130 }, (_, n) =>
    newRow("themes", n + 2, { title: `Theme ${n}`, whyItMatters: "Nobody gets home." }),
  );
  const id = await brought("themes", rows);
  await save(id);
  const pages = await Promise.all(["1", "2"].map((page) => offerUndoing(db, as("officer"), id, page)));
  expect(pages.map((offer) => offer?.paged)).toEqual([1, 2].map((page) => ({ page, pages: 2, total: 130 })));
  const lines = pages.map((offer) => offer?.takenAlong ?? []);
  expect(lines.map(({ length }) => length)).toEqual([100, 30]);
  expect(new Set(lines.flat()).size).toBe(130);
});

test("what was changed since an import is said on the page that would undo it", async () => {
  const themeId = await givenTheme(db);
  const id = await brought("themes", [await takenOut(db, "themes", themeId, { title: "Host families" })]);
  await save(id);
  await db.updateTable("theme").set({ version: 9 }).where("id", "=", themeId).execute();
  expect((await offerUndoing(db, as("officer"), id))?.verdict).toMatchObject({
    because: `It cannot be undone in one step: T-${themeId} has been changed since. Change back by hand what should go back.`,
  });
});

describe("a spreadsheet of themes", () => {
  test("is looked at in words, saved through the deeds of its records, and undone in one step", async () => {
    const themeId = await givenTheme(db, { officerNotes: "Kept to ourselves" });
    const before = await themeIn(db, themeId);
    const id = await brought("themes", [
      await takenOut(db, "themes", themeId, {
        title: "Host families",
        lead: "cllr ruth ahmed",
        originUrl: "https://example.test/a",
      }),
      newRow("themes", 9, { title: "Night buses", whyItMatters: "Nobody gets home.", format: "briefing_note" }),
    ]);
    const seen = await look(id);
    expect(seen.counts).toMatchObject({ changed: 1, added: 1, conflict: 0, refused: 0 });
    expect(seen.lines.map(({ words }) => words)).toEqual([
      [
        "Title: “Host families for language schools” to “Host families”",
        "Web address: nothing to “https://example.test/a”",
        "Lead member: nothing to “cllr ruth ahmed”",
      ],
      ["Why it matters: “Nobody gets home.”", "Format: Briefing note"],
    ]);

    expect(await save(id)).toMatchObject({ ok: true, result: { changed: 1, added: 1, left: 0 } });
    expect(await themeIn(db, themeId)).toMatchObject({
      title: "Host families",
      leadMemberId: PEOPLE.member.personId,
      originUrl: "https://example.test/a",
      officerNotes: "Kept to ourselves",
      version: 2,
    });
    expect(await themeIn(db, themeId + 1)).toMatchObject({
      title: "Night buses",
      state: "proposed",
      origin: "officer",
      format: "briefing_note",
    });
    expect(await actionsIn(db)).toEqual([
      "table_brought",
      "theme_edited",
      "theme_drafted",
      "theme_sent",
      "rows_imported",
    ]);

    const { version } = await look(id);
    expect(await undoImport(db, acting("secondOfficer"), { importId: id, version })).toMatchObject({
      ok: true,
      result: { putBack: 1, takenBack: 1, waiting: 0 },
    });
    const after = await themeIn(db, themeId);
    expect(after).toEqual({ ...before, version: after.version, updatedAt: after.updatedAt });
    expect(await themeIn(db, themeId + 1)).toMatchObject({
      state: "not_taken_forward",
      reasonCode: "withdrawn",
    });
    expect((await look(id)).state).toBe("undone");
  });

  test("saves nothing twice, whoever asks again", async () => {
    const themeId = await givenTheme(db);
    const id = await brought("themes", [await takenOut(db, "themes", themeId, { title: "Host families" })]);
    const { version, mark, seen } = await look(id);
    const form = acting("officer");
    const input = { importId: id, version, mark, seen };
    expect((await saveImport(db, form, input)).ok).toBe(true);
    const once = await digest(db);
    expect(await saveImport(db, form, input)).toMatchObject({ ok: true, repeated: true });
    expect(await saveImport(db, acting("secondOfficer"), input)).toMatchObject({
      ok: false,
      refusal: { kind: "stale" },
    });
    expect(await save(id)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await digest(db)).toBe(once);
  });

  test("names what was changed since the file was made, and leaves it", async () => {
    const [first, second] = [await givenTheme(db), await givenTheme(db)];
    const rows = [
      await takenOut(db, "themes", first, { whyItMatters: "The file's reason." }),
      await takenOut(db, "themes", second, { title: "Of the file" }),
    ];
    await changeTitle(first, "Changed by hand");
    const id = await brought("themes", rows);
    const { lines, counts } = await look(id);
    expect(counts).toMatchObject({ changed: 1, conflict: 1 });
    expect(lines[0]).toMatchObject({
      reference: `T-${first}`,
      words: [
        "Changed by Priya Shah on 1 September 2026 since this file was made",
        "Title: the file says “Host families for language schools”, it now says “Changed by hand”",
        "Why it matters: the file says “The file's reason.”, it now says “Children stay with families nobody checks.”",
      ],
    });
    expect(await save(id)).toMatchObject({ ok: true, result: { changed: 1, left: 1 } });
    expect((await themeIn(db, first)).title).toBe("Changed by hand");
    expect((await themeIn(db, second)).title).toBe("Of the file");
  });

  test("is not saved at all where what was looked at has changed since: the refusal names it, and it is shown anew", async () => {
    const [first, second] = [await givenTheme(db), await givenTheme(db)];
    const id = await brought("themes", [
      await takenOut(db, "themes", first, { title: "One" }),
      await takenOut(db, "themes", second, { title: "Two" }),
    ]);
    const { version, mark, seen } = await look(id);
    await changeTitle(first, "Changed by hand");
    const before = await digest(db);
    const done = await saveImport(db, acting("officer"), { importId: id, version, mark, seen });
    expect(done).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(!done.ok && done.refusal.because).toContain(`T-${first}: Priya Shah edited`);
    expect(await digest(db)).toBe(before);
    expect((await look(id)).counts).toMatchObject({ changed: 1, conflict: 1 });
  });

  test("refuses what the deed itself would refuse, each in its words", async () => {
    const other = await givenTheme(db, { bodyId: OTHER_COMMITTEE });
    const themeId = await givenTheme(db);
    const ofOther = { ...(await takenOut(db, "themes", themeId, { title: "X" })), id: other };
    const id = await brought("themes", [
      { ...ofOther, number: 2 },
      { ...ofOther, number: 3, id: 999 },
      await takenOut(db, "themes", themeId, { lead: "Nobody Here" }),
      newRow("themes", 8, { title: "Without a reason" }),
      newRow("themes", 9, { title: "Bad link", whyItMatters: "x", originUrl: "javascript:alert(1)" }),
    ]);
    const { lines, counts } = await look(id);
    expect(counts).toMatchObject({ refused: 5, changed: 0, added: 0 });
    expect(lines.map(({ words }) => words.join())).toEqual([
      `There is no T-${other} here.`,
      "There is no T-999 here.",
      "“Nobody Here” is not the name of a member of this body.",
      "Say what the issue is and why scrutiny should look at it before you send it.",
      "Enter a full web address that starts with https:// or http://",
    ]);
    const before = await digest(db);
    expect(await save(id)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await digest(db)).toBe(before);
  });

  test("cannot be undone where a record was changed since; the refusal names it", async () => {
    const [first, second] = [await givenTheme(db), await givenTheme(db)];
    const id = await brought("themes", [
      await takenOut(db, "themes", first, { title: "One" }),
      await takenOut(db, "themes", second, { title: "Two" }),
    ]);
    await save(id);
    await changeTitle(second, "Changed by hand");
    const before = await digest(db);
    const { version } = await look(id);
    const done = await undoImport(db, acting("officer"), { importId: id, version });
    expect(!done.ok && done.refusal.because).toBe(
      `It cannot be undone in one step: T-${second} has been changed since. Change back by hand what should go back.`,
    );
    expect(await digest(db)).toBe(before);
  });

  async function changeTitle(themeId: number, title: string) {
    const theme = await themeIn(db, themeId);
    const done = await editTheme(db, acting("secondOfficer"), {
      themeId,
      version: theme.version,
      edit: { ...theme, title },
    });
    expect(done.ok).toBe(true);
  }
});

describe("a spreadsheet of programme items", () => {
  test("changes what items say and adds slots; a theme is taken from a new row only; a considered item stays", async () => {
    await givenProgramme(db);
    const themeId = await givenTheme(db, { state: "approved" });
    const meetingId = await givenMeeting(db);
    const [open, taken] = [await givenItem(db, { themeId }), await givenItem(db, { themeId, state: "considered" })];
    const id = await brought("items", [
      await takenOut(db, "items", open, { minutes: 45, author: "Jo Bryce" }),
      await takenOut(db, "items", taken, { title: "Another title" }),
      { ...(await takenOut(db, "items", open, { theme: "T-99" })), number: 20 },
      newRow("items", 21, {
        title: "Second look",
        theme: `t-${themeId}`,
        meeting: `M-${meetingId}`,
        format: "agenda_item",
        minutes: 20,
      }),
      newRow("items", 22, { title: "Of nothing", theme: "T-99", format: "agenda_item", minutes: 20 }),
    ]);
    const { lines } = await look(id);
    expect(lines.map(({ outcome, words }) => [outcome, ...words])).toEqual([
      [
        "refused",
        "You cannot edit it now: this agenda item is “Considered”, and would have to be “Not scheduled”, “Scheduled” or “Deferred”.",
      ],
      ["refused", `“Theme” is read from new rows only: change it on the page of I-${open}.`],
      ["refused", "There is no T-99 here."],
      ["changed", "Minutes: 30 to 45", "Report author: nothing to “Jo Bryce”"],
      ["added", `Theme: “t-${themeId}”`, `Meeting: “M-${meetingId}”`, "Format: Agenda item", "Minutes: 20"],
    ]);
    expect(await save(id)).toMatchObject({ ok: true, result: { changed: 1, added: 1, left: 3 } });
    const items = await db
      .selectFrom("agendaItem")
      .select(["title", "minutes", "reportAuthor", "state", "meetingId"])
      .orderBy("id")
      .execute();
    expect(items[0]).toMatchObject({ minutes: 45, reportAuthor: "Jo Bryce" });
    expect(items[2]).toMatchObject({ title: "Second look", state: "scheduled", meetingId });

    const { version } = await look(id);
    expect(await undoImport(db, acting("officer"), { importId: id, version })).toMatchObject({
      ok: true,
      result: { putBack: 1, takenBack: 1 },
    });
    const after = await db
      .selectFrom("agendaItem")
      .select(["minutes", "reportAuthor", "state"])
      .orderBy("id")
      .execute();
    expect(after[0]).toMatchObject({ minutes: 30, reportAuthor: "" });
    expect(after[2]).toMatchObject({ state: "withdrawn" });
  });
});

describe("an import of items on an approved programme that is undone", () => {
  const addTo = async (row: object) => {
    const themeId = await givenTheme(db, { state: "approved" });
    const values = { title: "Second look", theme: `T-${themeId}`, format: "agenda_item", minutes: 20, ...row };
    const id = await brought("items", [newRow("items", 21, values)]);
    expect(await save(id)).toMatchObject({ ok: true, result: { added: 1 } });
    return id;
  };
  const undo = async (id: number) =>
    undoImport(db, acting("officer"), { importId: id, version: (await look(id)).version });

  test.each(["on a meeting", "not scheduled"])(
    "asks the chair for nothing and leaves readers nothing: %s",
    async (where) => {
      const { programmeId, october } = await givenApprovedProgramme(db);
      await publish(db, programmeId);
      const id = await addTo(where === "on a meeting" ? { meeting: `M-${october}` } : {});
      expect(await undo(id)).toMatchObject({ ok: true, result: { takenBack: 1, waiting: 0 } });
      const open = db.selectFrom("variation").select("id").where("state", "=", "awaiting_chair").execute();
      expect(await open).toEqual([]);
      const item = db.selectFrom("agendaItem").select(["id", "state"]).where("title", "=", "Second look");
      expect(await item.executeTakeFirst()).toMatchObject({ state: "withdrawn" });

      const released = await publish(db, programmeId, "2026-09-02T09:00:00.000Z");
      expect(released).toMatchObject({ ok: true });
      const releases = await db.selectFrom("programmeRelease").select(["snapshot", "changes"]).orderBy("id").execute();
      expect(JSON.stringify(releases.at(-1))).not.toContain("Second look");
      expect(await db.selectFrom("publication").select("title").where("title", "=", "Second look").execute()).toEqual(
        [],
      );
    },
  );

  test("asks the chair only for what readers have seen meanwhile", async () => {
    const { programmeId, october } = await givenApprovedProgramme(db);
    const id = await addTo({ meeting: `M-${october}` });
    await db.updateTable("variation").set({ state: "approved" }).execute();
    const item = await db.selectFrom("agendaItem").select("id").where("title", "=", "Second look").executeTakeFirst();
    await db
      .updateTable("agendaItem")
      .set({ state: "scheduled", meetingId: october })
      .where("id", "=", item?.id ?? 0)
      .execute();
    await publish(db, programmeId);
    expect(await undo(id)).toMatchObject({ ok: true, result: { waiting: 1 } });
  });
});

describe("spreadsheets of questions and follow-ups", () => {
  test("a question is edited, proposed, put back and withdrawn", async () => {
    const themeId = await givenTheme(db);
    const questionId = await givenQuestion(db, { themeId });
    const id = await brought("questions", [
      await takenOut(db, "questions", questionId, {
        text: "Who checks?",
        kind: "written",
        asker: "Cllr Tom Bell",
        addressee: "The Commissioner",
      }),
      newRow("questions", 9, { text: "How often?", kind: "oral", theme: `T-${themeId}` }),
    ]);
    expect(await save(id)).toMatchObject({ ok: true, result: { changed: 1, added: 1 } });
    const rows = () =>
      db
        .selectFrom("question")
        .select(["text", "kind", "askerPersonId", "addresseeWords", "state"])
        .orderBy("id")
        .execute();
    expect(await rows()).toEqual([
      {
        text: "Who checks?",
        kind: "written",
        askerPersonId: PEOPLE.otherMember.personId,
        addresseeWords: "The Commissioner",
        state: "proposed",
      },
      { text: "How often?", kind: "oral", askerPersonId: null, addresseeWords: "", state: "proposed" },
    ]);
    const { version } = await look(id);
    expect((await undoImport(db, acting("officer"), { importId: id, version })).ok).toBe(true);
    expect((await rows()).map(({ text, kind, askerPersonId, state }) => [text, kind, askerPersonId, state])).toEqual([
      ["Who checks the families that host language-school pupils?", "oral", null, "proposed"],
      ["How often?", "oral", null, "withdrawn"],
    ]);
  });

  test("a follow-up's day is what the spreadsheet says, its owner a person of the body, and undoing puts both back", async () => {
    const themeId = await givenTheme(db, { state: "follow_up" });
    const followUpId = await givenFollowUp(db, {
      themeId,
      dueWords: "in the autumn",
      dueKind: "season",
      dueOn: "2026-11-30",
      reviewOn: "2026-11-30",
    });
    const id = await brought("follow_ups", [
      await takenOut(db, "follow_ups", followUpId, { owner: "Jo Bryce", dueOn: "2026-12-15" }),
      newRow("follow_ups", 9, {
        wording: "That it reports back.",
        kind: "action",
        dueWords: "by 31 March 2027",
      }),
    ]);
    expect(await save(id)).toMatchObject({ ok: true, result: { changed: 1, added: 1 } });
    const rows = () =>
      db
        .selectFrom("followUp")
        .select(["wording", "ownerPersonId", "ownerWords", "dueKind", "dueOn", "reviewOn", "state"])
        .orderBy("id")
        .execute();
    expect(await rows()).toEqual([
      {
        wording: "That the Commissioner checks every host family.",
        ownerPersonId: 1,
        ownerWords: "",
        dueKind: "exact",
        dueOn: "2026-12-15",
        reviewOn: "2026-12-15",
        state: "not_started",
      },
      {
        wording: "That it reports back.",
        ownerPersonId: null,
        ownerWords: "",
        dueKind: "exact",
        dueOn: "2027-03-31",
        reviewOn: "2027-03-31",
        state: "not_started",
      },
    ]);
    const { version } = await look(id);
    expect((await undoImport(db, acting("officer"), { importId: id, version })).ok).toBe(true);
    expect((await rows())[0]).toEqual({
      wording: "That the Commissioner checks every host family.",
      ownerPersonId: null,
      ownerWords: "The Commissioner",
      dueKind: "season",
      dueOn: "2026-11-30",
      reviewOn: "2026-11-30",
      state: "not_started",
    });
    expect((await rows())[1]?.state).toBe("not_taken_forward");
  });
});

describe("who sees and does it", () => {
  test("only an officer of the body imports, saves and discards; others do not see it", async () => {
    const themeId = await givenTheme(db);
    const row = await takenOut(db, "themes", themeId, { title: "Host families" });
    const rows = [row];
    for (const who of ["chair", "member", "outsideOfficer"] as const) {
      const before = await digest(db);
      const input = { bodyId: PANEL, kind: "themes" as const, fileName: "x", read: { untouched: 0, rows } };
      expect(await uploadSheet(db, acting(who), input)).toMatchObject({
        ok: false,
        refusal: { kind: "role" },
      });
      expect(await digest(db)).toBe(before);
    }
    const id = await brought("themes", rows);
    for (const who of ["chair", "member", "outsideOfficer"] as const)
      expect(await readImport(db, as(who), id, 1)).toBeUndefined();
    const { version } = await look(id, "secondOfficer");
    expect(await discardImport(db, acting("secondOfficer"), { importId: id, version })).toMatchObject({
      ok: true,
    });
    expect((await look(id)).state).toBe("discarded");
    expect(await save(id)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect((await themeIn(db, themeId)).version).toBe(1);
  });

  test("at most 20 imports of a body wait, and 2,000 rows are changed at a time", async () => {
    const themeId = await givenTheme(db);
    const row = await takenOut(db, "themes", themeId, { title: "Host families" });
    const many = Array.from({ length: 2_001 }, (_, at) => ({ ...row, number: at + 2 }));
    const input = { bodyId: PANEL, kind: "themes" as const, fileName: "x" };
    expect(await uploadSheet(db, acting("officer"), { ...input, read: { untouched: 0, rows: many } })).toMatchObject({
      ok: false,
      refusal: { kind: "input" },
    });
    for (let n = 0; n < 20; n += 1) await brought("themes", [row]);
    expect(await uploadSheet(db, acting("officer"), { ...input, read: { untouched: 0, rows: [row] } })).toMatchObject({
      ok: false,
      refusal: { kind: "limit" },
    });
  });
});

describe("the same new rows brought in twice", () => {
  const counted = async (kind: "theme" | "agendaItem" | "question" | "followUp") =>
    (await db.selectFrom(kind).select("id").execute()).length;

  test("each kind says row by row what it looks like; only a row that is ticked is added", async () => {
    const meetingId = await givenMeeting(db, { meetsOn: "2027-03-02" });
    await givenProgramme(db, { startYear: 2026 });
    const themeId = await givenTheme(db, { title: "Taxi licensing", state: "approved" });
    const theme = `T-${themeId}`;
    const item = { title: "Taxis - one", theme, meeting: `M-${meetingId}`, format: "agenda_item", minutes: 20 };
    const kinds = [
      ["themes", "theme", "T", { title: "Night buses", whyItMatters: "Nobody gets home." }, { title: "night  BUSES" }],
      ["items", "agendaItem", "I", item, { title: "Taxis – One" }],
      ["questions", "question", "Q", { text: "Who’s there?", theme, kind: "oral" }, { text: "Who's there?" }],
      ["follow_ups", "followUp", "F", { wording: "Ask again", theme, kind: "action" }, { wording: "ask again" }],
    ] as const;
    for (const [kind, table, letter, first, written] of kinds) {
      const rows = () => [newRow(kind, 2, first), newRow(kind, 3, { ...first, ...written })];
      const one = await brought(kind, rows());
      expect((await look(one)).counts, kind).toMatchObject({ added: 1, alike: 1 });
      expect((await look(one)).alike).toMatchObject([{ value: "3", hint: "Looks like row 2 of this spreadsheet." }]);
      const before = await counted(table);
      expect(await save(one), kind).toMatchObject({ ok: true, result: { added: 1, left: 1 } });
      expect(await counted(table), kind).toBe(before + 1);

      const two = await brought(kind, rows());
      const { version, mark, seen, alike, counts } = await look(two);
      expect(counts, kind).toMatchObject({ added: 0, alike: 2 });
      expect(alike[0]?.hint).toMatch(new RegExp(`^Looks like ${letter}-\\d+, which is there already\\.$`));
      const input = { importId: two, version, mark, seen };
      expect(await saveImport(db, acting("officer"), input), kind).toMatchObject({ ok: false });
      expect(await counted(table), kind).toBe(before + 1);
      const anyway = await saveImport(db, acting("officer"), { ...input, anyway: [3] });
      expect(anyway, kind).toMatchObject({ ok: true, result: { added: 1, left: 1 } });
      expect(await counted(table), kind).toBe(before + 2);
    }
  });

  test("what is of another theme, or was undone, is not alike; and two previews at once double nothing", async () => {
    const themes = [await givenTheme(db, { title: "One" }), await givenTheme(db, { title: "Two" })];
    const [one, two] = themes.map((id) => [newRow("questions", 2, { text: "Why?", theme: `T-${id}`, kind: "oral" })]);
    const first = await brought("questions", one!);
    const again = await brought("questions", one!);
    const seenBefore = await look(again);
    await save(first);
    expect((await look(await brought("questions", two!))).counts).toMatchObject({ added: 1, alike: 0 });
    const { version, mark, seen } = seenBefore;
    expect(await saveImport(db, acting("officer"), { importId: again, version, mark, seen })).toMatchObject({
      ok: false,
    });
    expect(await counted("question")).toBe(1);
    const saved = await look(first);
    await undoImport(db, acting("officer"), { importId: first, version: saved.version });
    expect((await look(again)).counts).toMatchObject({ added: 1, alike: 0 });
  });
});

describe("names in a spreadsheet that are written a little otherwise", () => {
  test("are proposed, and taken only where they are confirmed", async () => {
    const theme = `T-${await givenTheme(db, { title: "Taxis" })}`;
    const follow = { theme, kind: "action" };
    const id = await brought("follow_ups", [
      newRow("follow_ups", 2, { ...follow, wording: "Ask again", owner: "Ahmed, Ruth" }),
      newRow("follow_ups", 3, { ...follow, wording: "Ask twice", owner: "Cllr Ruth Ahmed" }),
      newRow("follow_ups", 4, { ...follow, wording: "Ask thrice", owner: "J Nobody" }),
    ]);
    const { version, mark, seen, near, lines } = await look(id);
    const ownerPersonId = PEOPLE.member.personId;
    expect(near).toEqual([{ value: `${ownerPersonId}:Ahmed, Ruth`, words: "“Ahmed, Ruth” is Cllr Ruth Ahmed" }]);
    expect(lines[0]?.words).toContain("“Ahmed, Ruth” is taken as Cllr Ruth Ahmed, if you confirm it above.");
    const names = near.map(({ value }) => value);
    const done = await saveImport(db, acting("officer"), { importId: id, version, mark, seen, names });
    expect(done).toMatchObject({ ok: true, result: { added: 3, left: 0 } });
    const kept = await db.selectFrom("followUp").select(["ownerPersonId", "ownerWords"]).orderBy("id").execute();
    expect(kept).toEqual([
      { ownerPersonId, ownerWords: "" },
      { ownerPersonId, ownerWords: "" },
      { ownerPersonId: null, ownerWords: "J Nobody" },
    ]);
  });

  test("leave out the row whose lead member nobody confirmed", async () => {
    const theme = { whyItMatters: "Nobody gets home.", title: "Night buses" };
    const id = await brought("themes", [
      newRow("themes", 2, { ...theme, lead: "Ruth Ahmed" }),
      newRow("themes", 3, { ...theme, title: "Day buses" }),
    ]);
    const { version, mark, seen, counts } = await look(id);
    expect(counts).toMatchObject({ added: 2 });
    const done = await saveImport(db, acting("officer"), { importId: id, version, mark, seen });
    expect(done).toMatchObject({ ok: true, result: { added: 1, left: 1 } });
    expect(await db.selectFrom("theme").select("title").execute()).toEqual([{ title: "Day buses" }]);
  });
});

describe("a member's proposal in a spreadsheet", () => {
  const proposal = { title: "Night buses", whyItMatters: "Nobody gets home.", origin: "member" };
  const kept = () =>
    db.selectFrom("theme").select(["title", "origin", "proposerPersonId", "enteredByPersonId"]).orderBy("id").execute();

  test("is that member's, entered by the officer who imports it", async () => {
    const id = await brought("themes", [
      newRow("themes", 2, { ...proposal, proposer: "Cllr Ruth Ahmed" }),
      newRow("themes", 3, { title: "Day buses", whyItMatters: "So." }),
    ]);
    expect(await save(id)).toMatchObject({ ok: true, result: { added: 2, left: 0 } });
    expect(await kept()).toEqual([
      {
        title: "Night buses",
        origin: "member",
        proposerPersonId: PEOPLE.member.personId,
        enteredByPersonId: PEOPLE.officer.personId,
      },
      { title: "Day buses", origin: "officer", proposerPersonId: PEOPLE.officer.personId, enteredByPersonId: null },
    ]);
    const [theme] = await db.selectFrom("theme").select("id").orderBy("id").execute();
    expect(await findTheme(db, as("officer"), theme!.id)).toMatchObject({
      proposerName: "Cllr Ruth Ahmed",
      enteredByName: PEOPLE.officer.name,
    });
  });

  test.each([
    ["", "It is a member's proposal: enter that member of this body under “Proposed by”."],
    [PEOPLE.officer.name, "It is a member's proposal: enter that member of this body under “Proposed by”."],
    [
      "Nobody Known",
      "“Nobody Known” is not the name of a person of this body: leave it empty where nobody of it proposes it.",
    ],
  ])("is refused where “%s” proposes it", async (proposer, because) => {
    const { counts, lines } = await look(await brought("themes", [newRow("themes", 2, { ...proposal, proposer })]));
    expect(counts).toMatchObject({ refused: 1, added: 0 });
    expect(lines[0]?.words).toEqual([because]);
  });

  test("of a record that is there, “Proposed by” is to read", async () => {
    const themeId = await givenTheme(db);
    const row = await takenOut(db, "themes", themeId, { proposer: "Somebody Else" });
    expect((await look(await brought("themes", [row]))).counts).toMatchObject({ unchanged: 1, changed: 0, refused: 0 });
  });
});
