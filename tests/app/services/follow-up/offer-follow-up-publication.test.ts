import { beforeEach, expect, test } from "vitest";
import {
  listFollowUpPublicity,
  offerFollowUpPublication,
  offerPublicity,
} from "#app/services/follow-up/offer-follow-up-publication.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";

let db: Db;
let id: number;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "considered" });
  id = await givenFollowUp(db, { themeId });
});

const publish = () => publishFollowUp(db, acting("officer"), { followUpId: id, version: 1 });
const set = (values: Partial<New<"followUp">>) => db.updateTable("followUp").set(values).where("id", "=", id).execute();
const offer = (who: CastName = "officer") => offerFollowUpPublication(db, as(who), id, TODAY);
const verdicts = async (who?: CastName) => {
  const { publish: one, takeBack: two } = (await offer(who))?.verdicts ?? {};
  return [one, two].map((verdict) => (verdict?.allowed === false ? verdict.because : verdict?.allowed));
};
const deeds = async (who: CastName = "officer") =>
  (await offerPublicity(db, as(who), id)).map(({ href, words, verdict }) => [href, words, verdict.allowed]);
const publicity = async () => (await listFollowUpPublicity(db, as("officer"), [id])).get(id);

const NOT_OUT = "This follow-up is not published.";

test("before it is published: it may be, and there is nothing to take back", async () => {
  expect(await offer()).toMatchObject({
    reference: `F-${id}`,
    bodyName: "Anytown Scrutiny Panel",
    version: 1,
    publishedOn: null,
    followUps: [{ wording: "That the Commissioner checks every host family." }],
  });
  expect(await verdicts()).toEqual([true, NOT_OUT]);
  expect(await deeds()).toEqual([[`/follow-ups/F-${id}/publication`, expect.any(String), true]]);
  expect(await publicity()).toEqual({ publishedOn: null, isChanged: false, words: "Not published" });
});

test("once published it may be taken back, and published again when something has changed", async () => {
  await publish();
  expect(await offer()).toMatchObject({ publishedOn: "2026-09-01" });
  expect(await verdicts()).toEqual([expect.any(String), true]);
  expect(await publicity()).toEqual({ publishedOn: "2026-09-01", isChanged: false, words: "Published" });
  await set({ state: "complete" });
  expect(await verdicts()).toEqual([true, true]);
  expect(await publicity()).toMatchObject({ isChanged: true, words: "Changed since published" });
  expect(await deeds()).toEqual([
    [`/follow-ups/F-${id}/publication`, "Publish what has changed", true],
    [expect.stringMatching(`/follow-ups/F-${id}/`), expect.any(String), true],
  ]);
});

test("what is sensitive, or about a theme that is not public, is not published", async () => {
  const sensitive = "You cannot publish it: it is, or its theme is, marked as sensitive.";
  await set({ sensitiveSinceAt: NOW });
  expect(await verdicts()).toEqual([sensitive, NOT_OUT]);
  await set({ sensitiveSinceAt: null });
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", themeId).execute();
  expect(await verdicts()).toEqual([sensitive, NOT_OUT]);
  await db.updateTable("theme").set({ sensitiveSinceAt: null, state: "proposed" }).where("id", "=", themeId).execute();
  expect(await verdicts()).toEqual(["You cannot publish it yet: its theme is not public.", NOT_OUT]);
  await set({ themeId: null });
  expect(await verdicts()).toEqual([true, NOT_OUT]);
});

test("officers of the body publish; others are refused, or find nothing", async () => {
  const role = expect.stringMatching(/^Only the scrutiny officer of this body can/) as string;
  for (const who of ["chair", "member"] as const) expect(await verdicts(who)).toEqual([role, role]);
  expect(await deeds("member")).toEqual([[`/follow-ups/F-${id}/publication`, expect.any(String), false]]);
  expect(await offer("outsideOfficer")).toBeUndefined();
  expect(await deeds("outsideOfficer")).toEqual([]);
  expect((await listFollowUpPublicity(db, as("outsideOfficer"), [id])).size).toBe(0);
});
