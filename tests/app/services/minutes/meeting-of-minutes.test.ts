import { beforeEach, expect, test } from "vitest";
import type { Decisions, NewMeeting } from "#app/domain/minutes/kept.ts";
import type { Proposal } from "#app/domain/minutes/proposal.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { offerMinutesMeeting } from "#app/services/minutes/offer-minutes-meeting.server.ts";
import { planMeetingOfMinutes } from "#app/services/minutes/plan-meeting.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";
import { listMinutesDrafts } from "#app/services/minutes/list-minutes-drafts.server.ts";
import { readMinutesDraft } from "#app/services/minutes/read-minutes-draft.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { undoMinutes } from "#app/services/minutes/undo-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { publish } from "#tests/support/publishing.ts";
import { givenItem, givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const ticked = (proposals: readonly Proposal[]): Decisions =>
  Object.fromEntries(proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));

const TEXT = `Minutes of the meeting held on Monday 2 March 2026 at 10.00 am

Present: Cllrs Ann Firth (Chair) and Bo Lee

1. Apologies

None.

2. Taxi licensing

Cllr Lee asked how many checks were made. The Licensing Manager said that there had been forty.

ACTION: Clerk to write to the Mayor by 31 October 2026.

RESOLVED: That the report be noted.`;
const PAST_MEETING = {
  meetsOn: "2026-03-02",
  dateBasis: "stated",
  startsAt: "10:00",
  venue: "Council Chamber",
  kind: "ordinary",
} as const;

async function planned(newMeeting: NewMeeting = PAST_MEETING) {
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: null, meetsOn: null });
  const reading = readMinutes(TEXT, known);
  const done = await bringMinutes(db, acting("officer"), { bodyId: PANEL, fileName: "", reading });
  if (!done.ok) throw new Error(done.refusal.because);
  expect(done.result.meetingId).toBeNull();
  const plan = { minutesId: done.result.id, version: 1, newMeeting, reading };
  return {
    id: done.result.id,
    proposals: reading.proposals,
    plan: await planMeetingOfMinutes(db, acting("officer"), plan),
  };
}

const meetingsIn = () => db.selectFrom("meeting").select(["id", "meetsOn", "state", "startsAt", "venue"]).execute();

test("minutes of a meeting whose date is inferred say so, before they are saved and after", async () => {
  const { id, proposals } = await planned({ ...PAST_MEETING, dateBasis: "inferred" });
  const shown = async () => {
    const draft = await readMinutesDraft(db, as("officer"), id);
    return [draft?.title, draft?.dateBasis, (await listMinutesDrafts(db, as("officer"))).rows[0]?.title];
  };
  const words = "the minutes of 2 March 2026 (date inferred)";
  expect(await shown()).toEqual([words, "inferred", words]);
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  expect(await shown()).toEqual([words, "inferred", words]);
});

test("a meeting that is not here is added as held with what is saved, and goes again with it", async () => {
  const { id, proposals, plan } = await planned();
  expect(plan).toMatchObject({ ok: true });
  expect(await meetingsIn()).toEqual([]);
  expect(await readMinutesDraft(db, as("officer"), id)).toMatchObject({ meeting: null, addsMeetingOn: "2026-03-02" });

  const saved = await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  expect(saved).toMatchObject({ ok: true });
  const [added] = await meetingsIn();
  expect(added).toMatchObject({ meetsOn: "2026-03-02", state: "held", startsAt: "10:00", venue: "Council Chamber" });
  expect(await readMinutesDraft(db, as("officer"), id)).toMatchObject({ meeting: { meetsOn: "2026-03-02" } });
  expect(await db.selectFrom("agendaItem").select("state").where("meetingId", "=", added!.id).execute()).toEqual([
    { state: "considered" },
    { state: "considered" },
  ]);

  expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 3 })).toMatchObject({ ok: true });
  expect(await meetingsIn()).toEqual([]);
  for (const table of ["agendaItem", "attendance", "outcome", "question", "answer", "followUp"] as const)
    expect(await db.selectFrom(table).select("id").execute(), table).toEqual([]);
  expect(await readMinutesDraft(db, as("officer"), id)).toMatchObject({ meeting: null, state: "undone" });
});

test("what has been added to the meeting since keeps it: undoing is refused, and takes nothing out", async () => {
  const { id, proposals } = await planned();
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  const added = (await meetingsIn())[0]!.id;
  await givenItem(db, { meetingId: added, state: "considered", position: 9 });
  const items = await db.selectFrom("agendaItem").select("id").execute();
  expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 3 })).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining(`M-${added} has been changed or built on since`) as string },
  });
  expect(await db.selectFrom("agendaItem").select("id").execute()).toEqual(items);
});

test("a meeting whose programme has been published since is not taken from readers by undoing", async () => {
  const { id, proposals } = await planned();
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  await publish(db, await givenProgramme(db, { startYear: 2025, state: "approved" }));
  const added = (await meetingsIn())[0]!.id;
  // The meeting alone: with it an item without a theme is published too.
  await db.deleteFrom("publication").where("kind", "!=", "meeting").execute();
  expect(await db.selectFrom("publication").select("recordId").where("kind", "=", "meeting").execute()).toEqual([
    { recordId: added },
  ]);
  expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 3 })).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("has been published since") as string },
  });
  expect(await meetingsIn()).toHaveLength(1);
});

test("the page of what was saved offers to undo it while it can be, and says why not once some of it is published", async () => {
  const { id, proposals } = await planned();
  await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  const undo = async () =>
    (await readMinutesDraft(db, as("officer"), id))?.offers.find(({ href }) => href.endsWith("/undoing"))?.verdict;
  expect(await undo()).toEqual({ allowed: true });
  await publish(db, await givenProgramme(db, { startYear: 2025, state: "approved" }));
  const said = await undo();
  expect(said).toMatchObject({ because: expect.stringContaining("has been published since") as string });
  expect(await undoMinutes(db, acting("officer"), { minutesId: id, version: 3 })).toMatchObject({
    ok: false,
    refusal: { because: (said as { because: string }).because },
  });
});

test("two minutes that each add the same new meeting add it once, and the second is told which it is", async () => {
  const [one, other] = [await planned(), await planned()];
  const save = ({ id, proposals }: typeof one, who: "officer" | "secondOfficer") =>
    saveMinutes(db, acting(who), { minutesId: id, version: 2, decisions: ticked(proposals) });
  const both = await Promise.all([save(one, "officer"), save(other, "secondOfficer")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const [added, ...more] = await meetingsIn();
  expect(more).toEqual([]);
  const refusal = {
    because: expect.stringContaining(`M-${added!.id} is the meeting of 2 March 2026 already`) as string,
  };
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal });
  expect(await db.selectFrom("agendaItem").select("id").execute(), "the items of one").toHaveLength(2);
});

test.each([
  [
    "a day to come",
    { ...PAST_MEETING, meetsOn: "2026-09-02" },
    "2 September 2026 has not passed yet: add it as a coming meeting.",
  ],
  [
    "one that is here",
    { ...PAST_MEETING, meetsOn: "2026-08-31" },
    "M-1 is the meeting of 31 August 2026 already: add what is missing on its own page.",
  ],
])("the meeting to add is refused where it is %s", async (_, newMeeting, because) => {
  await givenMeeting(db, { meetsOn: "2026-08-31", state: "held", startsAt: null });
  expect((await planned(newMeeting)).plan).toMatchObject({ ok: false, refusal: { because } });
});

test("a meeting of that day that was added in between is not added twice", async () => {
  const { id, proposals } = await planned();
  await givenMeeting(db, { meetsOn: "2026-03-02", state: "held", startsAt: "10:00" });
  const saved = await saveMinutes(db, acting("officer"), { minutesId: id, version: 2, decisions: ticked(proposals) });
  expect(saved).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("already") as string } });
  expect(await meetingsIn()).toHaveLength(1);
});

test("the page offers what the minutes say of the meeting, and what was noted of it", async () => {
  const { id } = await planned();
  const offered = await offerMinutesMeeting(db, as("officer"), id);
  expect(offered).toMatchObject({ chosen: null, meetings: [], given: PAST_MEETING });
  await db.updateTable("broughtMinutes").set({ newMeeting: null }).execute();
  const said = { meetsOn: "2026-03-02", startsAt: "10:00", venue: "", kind: "ordinary" };
  expect(await offerMinutesMeeting(db, as("officer"), id)).toMatchObject({ given: said });
});
