import { beforeEach, expect, test } from "vitest";
import { assignLeads } from "#app/services/agenda-item/assign-leads.server.ts";
import { deferItems } from "#app/services/agenda-item/defer-items.server.ts";
import { offerRelease } from "#app/services/programme/offer-release.server.ts";
import { readWorkingProgramme } from "#app/services/programme/read-working-programme.server.ts";
import { scheduleItems } from "#app/services/agenda-item/schedule-items.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { publish } from "#tests/support/publishing.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

const KEY = { slug: "anytown-panel", year: "2026-27" };

let db: Db;
let programmeId: number;
let september: number;
let october: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
});

const rowsOf = async (who: CastName) => {
  const working = await readWorkingProgramme(db, as(who), KEY);
  if (!working) throw new Error("They have no part in the programme.");
  const ids = await working.items.ids({
    words: [],
    kinds: {},
    group: null,
    sort: { column: "meeting", down: false },
  });
  const rows = await working.items.rows(ids);
  return ids.flatMap((id) => rows.get(id) ?? []);
};
const given = async (item: object = {}, theme: object = {}) =>
  givenItem(db, { programmeId, themeId: await givenTheme(db, { state: "scheduled", ...theme }), ...item });

test("its items come by meeting: what is to come, what has no meeting, what is past", async () => {
  const past = await givenMeeting(db, { meetsOn: "2026-06-09", state: "held" });
  const considered = await given({ meetingId: past, state: "considered" });
  const pooled = await given();
  const coming = await given({ meetingId: october, state: "scheduled" });
  const soon = await given({ meetingId: september, state: "scheduled" });
  await givenItem(db, { programmeId, meetingId: september, state: "scheduled", kind: "standing" });

  const working = await readWorkingProgramme(db, as("member"), KEY);
  const rows = await rowsOf("member");
  expect(rows.map((row) => row.id)).toEqual([soon, coming, pooled, considered]);
  expect(rows[0]).toMatchObject({ load: { planned: 60, available: 150 } });
  expect(working?.choices).toBeNull();
});

test("a sensitive theme's item is for officers and the chair; nobody else's body has the programme", async () => {
  await given({}, { sensitiveSinceAt: "2026-08-01T09:00:00.000Z" });

  expect(await rowsOf("officer")).toHaveLength(1);
  expect(await rowsOf("member")).toHaveLength(0);
  expect(await readWorkingProgramme(db, as("outsideOfficer"), KEY)).toBeUndefined();
  expect(await readWorkingProgramme(db, as("officer"), { ...KEY, year: "2026" })).toBeUndefined();
});

test("it tells what the law asks for this year, and that no meeting falls between the days", async () => {
  const working = await readWorkingProgramme(db, as("member"), KEY);
  expect(working?.windows).toMatchObject([
    {
      ruleId: "P2",
      subject: "The precept for 2027/28",
      from: "2027-01-25",
      to: "2027-02-08",
      meeting: null,
      item: null,
      place: "none",
    },
    { ruleId: "P6", kind: "reserve", meeting: null, place: "none" },
  ]);
});

test("the meeting that falls there is named, and the item in time before one that is not", async () => {
  const april = await givenMeeting(db, { meetsOn: "2027-04-06" });
  const february = await givenMeeting(db, { meetsOn: "2027-02-02" });
  const law = { programmeId, kind: "statutory", state: "scheduled", statutoryRule: "P2" } as const;
  const late = await givenItem(db, { ...law, meetingId: april });
  const told = async () => (await readWorkingProgramme(db, as("member"), KEY))?.windows[0];
  expect(await told()).toMatchObject({
    meeting: { id: february, meetsOn: "2027-02-02" },
    item: { id: late, meetsOn: "2027-04-06" },
    place: "outside",
  });

  const inTime = await givenItem(db, { ...law, meetingId: february });
  expect(await told()).toMatchObject({ item: { id: inTime, meetsOn: "2027-02-02" }, place: "in_time" });

  await db.updateTable("agendaItem").set({ state: "withdrawn" }).execute();
  expect(await told()).toMatchObject({ item: null, place: "none" });
});

test("of days gone by it tells what was needed, and no day to keep free", async () => {
  const told = async (today: string) =>
    (await readWorkingProgramme(db, { ...as("member"), today }, KEY))?.windows.map(({ ruleId, over }) => [
      ruleId,
      over,
    ]);
  expect(await told("2027-02-08")).toEqual([
    ["P2", null],
    ["P6", null],
  ]);
  expect(await told("2027-02-23")).toEqual([["P2", "2027-02-08"]]);
});

test("changes since the start are counted", async () => {
  const id = await given();
  await scheduleItems(db, acting("officer"), [{ id, version: 1 }], { meetingId: october });
  expect((await readWorkingProgramme(db, as("officer"), KEY))?.changesSinceRelease).toBe(1);
});

test("of the ticked items those that can be moved are, and the rest say why", async () => {
  const first = await given({ meetingId: september, state: "scheduled" });
  const gone = await given({ state: "withdrawn" });
  const to = { meetingId: october, reasonWords: "Room is needed in September" };
  const bulk = await scheduleItems(
    db,
    acting("officer"),
    [
      { id: first, version: 1 },
      { id: gone, version: 1 },
    ],
    to,
  );

  expect(bulk.done).toEqual([{ id: first, version: 1 }]);
  expect(bulk.refused).toMatchObject([{ id: gone, refusal: { kind: "state" } }]);
  expect((await rowsOf("officer"))[0]).toMatchObject({
    meetingId: october,
  });
});

test("ticked items are deferred with the reason, by officers only", async () => {
  const id = await given({ meetingId: september, state: "scheduled" });
  const byMember = await deferItems(db, acting("member"), [{ id, version: 1 }], "Too much");
  expect(byMember.refused).toMatchObject([{ refusal: { kind: "role" } }]);

  await deferItems(db, acting("officer"), [{ id, version: 1 }], "Too much");
  const row = (await rowsOf("officer"))[0];
  expect(row).toMatchObject({ state: "deferred", meetingId: null });
});

test("a lead is a member of the body; the same lead twice writes once", async () => {
  const id = await given();
  const outsider = await assignLeads(db, acting("officer"), [{ id, version: 1 }], PEOPLE.outsideMember.personId);
  expect(outsider.refused).toMatchObject([{ refusal: { kind: "input" } }]);

  await assignLeads(db, acting("officer"), [{ id, version: 1 }], PEOPLE.member.personId);
  await assignLeads(db, acting("officer"), [{ id, version: 2 }], PEOPLE.member.personId);
  const row = (await rowsOf("member"))[0];
  expect(row).toMatchObject({ lead: "Cllr Ruth Ahmed", version: 2, yours: ["leading", "proposed"] });
});

test("a release is offered by role and state; what stands in its way is worked out on the page that publishes it", async () => {
  await db
    .updateTable("workProgramme")
    .set({ state: "approved", introduction: "Why we chose it." })
    .where("id", "=", programmeId)
    .execute();
  const told = async () => {
    const working = await readWorkingProgramme(db, as("officer"), KEY);
    return [working?.programme.verdicts.publish_programme, working?.release ?? null];
  };
  const offered = async () =>
    (await offerRelease(db, as("officer"), { bodySlug: KEY.slug, startYear: 2026 }, NOW))?.verdict;
  expect(await told()).toEqual([{ allowed: true }, null]);

  await publish(db, programmeId);
  expect(await told()).toEqual([{ allowed: true }, { number: 1, day: "1 September 2026" }]);
  expect(await offered()).toMatchObject({
    because: "Nothing has changed since release 1, so there is nothing to publish.",
  });

  await given({ meetingId: october, state: "scheduled" });
  expect(await offered()).toEqual({ allowed: true });
});
