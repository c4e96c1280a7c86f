import { beforeEach, describe, expect, test } from "vitest";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { undoImport } from "#app/services/sheet/undo-import.server.ts";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { givenApprovedProgramme } from "#tests/support/publishing.ts";
import { takenOut } from "#tests/support/taken-out.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function brought(rows: SheetRow[]): Promise<number> {
  const input = { bodyId: PANEL, kind: "items", fileName: "edited.xlsx", read: { untouched: 0, rows } } as const;
  const done = await uploadSheet(db, acting("officer"), input);
  if (!done.ok) throw new Error(done.refusal.because);
  return done.result.id;
}

async function look(id: number) {
  const read = await readImport(db, as("officer"), id, 1);
  if (!read) throw new Error("The import is not to be seen");
  return read;
}

async function save(id: number, reasonWords?: string) {
  const { version, mark, seen } = await look(id);
  return saveImport(db, acting("officer"), { importId: id, version, mark, seen, reasonWords });
}

async function undo(id: number) {
  return undoImport(db, acting("officer"), { importId: id, version: (await look(id)).version });
}

const placeOf = (itemId: number) =>
  db
    .selectFrom("agendaItem")
    .select(["meetingId", "state", "title", "reasonWords"])
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
const requests = () => db.selectFrom("variation").select(["state", "reasonWords"]).orderBy("id").execute();

/** A year that nobody has approved yet: two meetings to come and one that is past, and an item of each state. */
async function givenDraft() {
  await givenProgramme(db);
  const themeId = await givenTheme(db, { state: "scheduled" });
  const september = await givenMeeting(db, { meetsOn: "2026-09-08" });
  const october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const past = await givenMeeting(db, { meetsOn: "2026-07-07", state: "held" });
  const ofOther = await givenMeeting(db, { meetsOn: "2026-10-13", bodyId: OTHER_COMMITTEE });
  const placed = await givenItem(db, { themeId, meetingId: september, state: "scheduled", title: "Taxis" });
  const second = await givenItem(db, { themeId, meetingId: october, state: "scheduled", title: "Buses" });
  const waiting = await givenItem(db, { themeId, title: "Trams" });
  return { september, october, past, ofOther, placed, second, waiting };
}

describe("another meeting in the row of an item", () => {
  test("moves it, puts it on a meeting or takes it off one, says so first, and is put back in one step", async () => {
    const { september, october, placed, second, waiting } = await givenDraft();
    const id = await brought([
      await takenOut(db, "items", placed, { meeting: `m-${october}`, title: "Taxi licensing" }),
      await takenOut(db, "items", second, { meeting: "" }),
      await takenOut(db, "items", waiting, { meeting: `M-${september}` }),
    ]);
    const { lines, asksWhy } = await look(id);
    expect(lines.map(({ outcome, words }) => [outcome, ...words])).toEqual([
      ["changed", "Title: “Taxis” to “Taxi licensing”", "Moves from 8 September 2026 to 13 October 2026"],
      ["changed", "Comes off the meeting of 13 October 2026"],
      ["changed", "Goes on to the meeting of 8 September 2026"],
    ]);
    expect(asksWhy).toBe(true);

    expect(await save(id, "The hall is closed.")).toMatchObject({ ok: true, result: { changed: 3, waiting: 0 } });
    const why = { reasonWords: "The hall is closed." };
    expect(await placeOf(placed)).toEqual({ meetingId: october, state: "scheduled", title: "Taxi licensing", ...why });
    expect(await placeOf(second)).toMatchObject({ meetingId: null, state: "deferred", ...why });
    expect(await placeOf(waiting)).toMatchObject({ meetingId: september, state: "scheduled", ...why });

    expect(await undo(id)).toMatchObject({ ok: true, result: { putBack: 3, takenBack: 0, waiting: 0 } });
    expect(await placeOf(placed)).toMatchObject({ meetingId: september, state: "scheduled", title: "Taxis" });
    expect(await placeOf(second)).toMatchObject({ meetingId: october, state: "scheduled" });
    expect(await placeOf(waiting)).toMatchObject({ meetingId: null });
  });

  test("is not saved without a reason where readers may have seen it on its meeting, and is where they may not", async () => {
    const { september, october, placed, waiting } = await givenDraft();
    const moved = await brought([await takenOut(db, "items", placed, { meeting: `M-${october}` })]);
    const before = await digest(db);
    const done = await save(moved);
    expect(!done.ok && done.refusal.because).toMatch(/^Row \d+, I-\d+: Give a reason: .* Nothing was saved\.$/);
    expect(await digest(db)).toBe(before);

    const put = await brought([await takenOut(db, "items", waiting, { meeting: `M-${september}` })]);
    expect((await look(put)).asksWhy).toBe(false);
    expect(await save(put)).toMatchObject({ ok: true, result: { changed: 1 } });
  });

  test("is refused at its row where the move may not be made", async () => {
    const { october, past, ofOther, placed, second, waiting } = await givenDraft();
    const id = await brought([
      await takenOut(db, "items", placed, { meeting: `M-${past}` }),
      await takenOut(db, "items", second, { meeting: `M-${ofOther}` }),
      await takenOut(db, "items", waiting, { meeting: "next time" }),
    ]);
    const { lines } = await look(id);
    expect(lines.map(({ outcome, words }) => [outcome, ...words])).toEqual([
      ["refused", "The meeting of 7 July 2026 is “Held”, so its agenda no longer changes."],
      ["refused", `There is no M-${ofOther} here.`],
      ["refused", "“next time” is not the reference of a meeting."],
    ]);
    expect(await placeOf(second)).toMatchObject({ meetingId: october });
  });

  test("is a conflict where somebody has moved the item since", async () => {
    const { october, placed } = await givenDraft();
    const row = await takenOut(db, "items", placed, { meeting: `M-${october}` });
    await db
      .updateTable("agendaItem")
      .set({ meetingId: null, state: "deferred", version: 2 })
      .where("id", "=", placed)
      .execute();
    const { lines } = await look(await brought([row]));
    expect(lines[0]).toMatchObject({ outcome: "conflict" });
    expect(await placeOf(placed)).toMatchObject({ meetingId: null, state: "deferred" });
  });
});

describe("another meeting in a programme that is approved", () => {
  async function givenRequest() {
    const year = await givenApprovedProgramme(db);
    const id = await brought([await takenOut(db, "items", year.itemId, { meeting: `M-${year.october}` })]);
    return { ...year, id };
  }

  test("asks the chair, and undoing it withdraws what was asked", async () => {
    const { id, itemId, september } = await givenRequest();
    expect((await look(id)).lines[0]?.words).toEqual([
      "Asks the chair to move it from 8 September 2026 to 13 October 2026",
    ]);
    const reasonWords = "The hall is closed.";
    expect(await save(id, reasonWords)).toMatchObject({ ok: true, result: { changed: 1, waiting: 1 } });
    expect(await placeOf(itemId)).toMatchObject({ meetingId: september, state: "scheduled" });
    expect(await requests()).toEqual([{ state: "awaiting_chair", reasonWords }]);

    expect(await undo(id)).toMatchObject({ ok: true, result: { putBack: 1, waiting: 0 } });
    expect(await requests()).toEqual([{ state: "withdrawn", reasonWords }]);
  });

  test("leaves alone what was asked of the chair by somebody else since", async () => {
    const { id, itemId } = await givenRequest();
    await save(id, "The hall is closed.");
    await db.updateTable("variation").set({ state: "refused" }).execute();
    const first = await db.selectFrom("variation").selectAll().executeTakeFirstOrThrow();
    const another = { ...first, id: first.id + 1, state: "awaiting_chair" } as const;
    await db.insertInto("variation").values(another).execute();
    expect(await undo(id)).toMatchObject({ ok: true });
    expect((await requests()).map(({ state }) => state)).toEqual(["refused", "awaiting_chair"]);
    expect(await placeOf(itemId)).toMatchObject({ state: "scheduled" });
  });

  test("is refused while another change of the item waits for the chair", async () => {
    const { id, itemId, october } = await givenRequest();
    await save(id, "The hall is closed.");
    const again = await brought([await takenOut(db, "items", itemId, { meeting: `M-${october}` })]);
    expect((await look(again)).lines[0]).toMatchObject({
      outcome: "refused",
      words: ["V-1 already asks the chair to change it: wait for the decision, or withdraw that request first."],
    });
  });

  test("cannot be undone once the chair has approved it", async () => {
    const { id, itemId, october } = await givenRequest();
    await save(id, "The hall is closed.");
    const { version } = await db.selectFrom("variation").select("version").executeTakeFirstOrThrow();
    const decided = await decideVariation(db, acting("chair"), { variationId: 1, version, decision: "approve" });
    expect(decided).toMatchObject({ ok: true });
    expect(await placeOf(itemId)).toMatchObject({ meetingId: october });
    expect(await undo(id)).toMatchObject({ ok: false, refusal: { kind: "state" } });
  });
});
