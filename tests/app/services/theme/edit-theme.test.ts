import { beforeEach, expect, test } from "vitest";
import { editTheme, type ThemeEdit } from "#app/services/theme/edit-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

const EDIT: ThemeEdit = {
  title: "Host families for language schools",
  whyItMatters: "Children stay with families nobody checks.",
  desiredOutcome: "",
  whoIsAffected: "",
  timingWords: "",
  origin: "member",
  originWords: "",
  originUrl: null,
  format: null,
  witnessesWords: "",
  leadMemberId: null,
  officerNotes: "",
};

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

test("the history says what changed from what to what, and of the notes only that they did", async () => {
  await editTheme(db, acting("officer"), {
    themeId,
    version: 1,
    edit: {
      ...EDIT,
      title: "Host families",
      leadMemberId: PEOPLE.coOpted.personId,
      format: "themed_item",
      officerNotes: "Ask the OPCC quietly.",
    },
  });

  expect(await themeIn(db, themeId)).toMatchObject({ title: "Host families", version: 2 });
  const [event] = await eventsIn(db);
  expect(JSON.parse(event?.particulars ?? "")).toEqual({
    changed: [
      { label: "Title", before: "Host families for language schools", after: "Host families" },
      { label: "Lead member", before: "", after: "Dr Lena Frost" },
      { label: "Format", before: "", after: "Themed item" },
      { label: "Officers' notes" },
    ],
  });
});

test("the second of two officers is told what the first changed, and nothing of theirs is written", async () => {
  await editTheme(db, acting("officer"), { themeId, version: 1, edit: { ...EDIT, title: "Host families" } });
  const outcome = await editTheme(db, acting("secondOfficer"), {
    themeId,
    version: 1,
    edit: { ...EDIT, title: "Homestays" },
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Jo Bryce edited title");
  expect(await themeIn(db, themeId)).toMatchObject({ title: "Host families", version: 2 });
});

test.each(["member", "chair", "viceChair", "coOpted"] as const)("the %s edits nothing", async (name) => {
  expect(await editTheme(db, acting(name), { themeId, version: 1, edit: { ...EDIT, title: "Mine" } })).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  expect(await actionsIn(db)).toEqual([]);
});
