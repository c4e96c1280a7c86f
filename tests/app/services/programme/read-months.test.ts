import { beforeEach, expect, test } from "vitest";
import { readMonths } from "#app/services/programme/read-months.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenMeeting, givenProgramme } from "#tests/support/records.ts";

const YEAR = { slug: "anytown-panel", year: "2026-27" };
let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  await givenProgramme(db);
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  await givenMeeting(db, { meetsOn: "2026-10-20", state: "cancelled" });
  const entered = { enteredAt: NOW, enteredByName: "Jo Bryce" };
  await db
    .insertInto("absence")
    .values([
      { personId: PEOPLE.member.personId, fromOn: "2026-10-13", untilOn: "2026-10-13", ...entered },
      { bodyId: PANEL, fromOn: "2026-10-26", untilOn: "2026-10-30", ...entered },
    ])
    .execute();
});

const october = async (who: CastName) =>
  (await readMonths(db, as(who), YEAR))?.months
    .find(({ key }) => key === "2026-10")
    ?.entries.map(({ day, words, href }) => [day, words, href]);

test("an officer reads the meetings, who can come, and when the body does not meet; a cancelled meeting is none", async () => {
  const meetings = (await october("officer"))?.filter(([, words]) => !/^(Agenda|Papers|Questions)/.test(words ?? ""));
  expect(meetings).toEqual([
    [
      "Tue 13 October",
      "Meeting, confirmed. 0 of 150 minutes planned, 150 left. 4 of 5 members can come",
      `/meetings/M-${meetingId}`,
    ],
    ["Mon 26 October", "The body does not meet until Fri 30 October", null],
  ]);
});

test.each<CastName>(["member", "chair"])(
  "the %s reads the same months, and of who cannot come nothing",
  async (who) => {
    const said = (await october(who))?.map(([, words]) => words).join("; ") ?? "";
    expect(said).toContain("150 left");
    expect(said).not.toMatch(/can come|does not meet/);
  },
);

test("nobody else finds them", async () => {
  expect(await readMonths(db, as("outsideOfficer"), YEAR)).toBeUndefined();
  expect(await readMonths(db, as("officer"), { ...YEAR, year: "2029-30" })).toBeUndefined();
});
