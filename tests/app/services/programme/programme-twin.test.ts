import { beforeAll, expect, test } from "vitest";
import { programmeList } from "#app/components/lists/programme-list.tsx";
import { listOfProgramme } from "#app/services/programme/list-of-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { dice, expectTwin } from "#tests/support/list-twin.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

const KEY = { slug: "anytown-panel", year: "2026-27" };
const TITLES = [
  "Taxi licensing",
  "Éstates and gangs",
  "“Away” days",
  "T-9 review",
  "T-10 review",
  "re-opening Zoë’s",
  "æther",
];

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  const pick = dice(7);
  const programmeId = await givenProgramme(db);
  const days = ["2026-06-02", "2026-08-31", "2026-09-01", "2026-10-13", "2026-11-03", "2027-02-02"];
  const meetings: (number | null)[] = [null];
  for (const meetsOn of days) meetings.push(await givenMeeting(db, { meetsOn }));
  const people = [null, null, PEOPLE.member.personId, PEOPLE.chair.personId, PEOPLE.secondOfficer.personId];
  const themes: (number | null)[] = [null];
  for (let at = 0; at < 15; at += 1)
    themes.push(
      await givenTheme(db, {
        title: `${pick(TITLES)} ${at}`,
        state: "scheduled",
        origin: pick(["member", "public", "officer"]),
        proposerPersonId: pick(people),
        sensitiveSinceAt: pick([null, null, null, NOW]),
      }),
    );
  for (let at = 0; at < 130; at += 1)
    await givenItem(db, {
      programmeId,
      kind: pick(["theme", "theme", "statutory", "standing"]),
      title: `${pick(TITLES)} ${pick([1, 2, 10])}`,
      themeId: pick(themes),
      meetingId: pick(meetings),
      state: pick(["scheduled", "not_scheduled", "deferred", "considered", "withdrawn"]),
      leadMemberId: pick(people),
      format: pick(["agenda_item", "briefing_note", "site_visit"]),
      minutes: pick([0, 15, 30, 45]),
      reportAuthor: pick(["", "Head of Housing", "chief officer"]),
      position: pick([1, 2, 3]),
    });
}, 60_000);

test.each(["officer", "member", "chair"] as const)(
  "the %s's programme is found and counted as in memory",
  async (who) => {
    const items = await listOfProgramme(db, as(who), KEY);
    if (!items) throw new Error("They have no part in the programme.");
    await expectTwin(programmeList, items, {
      addresses: 50,
      words: ["taxi", "I-1 re", "zoes reopening", "housing", "zz"],
    });
  },
);

test("an item of a sensitive theme is counted nowhere for a member", async () => {
  const counted = async (who: "officer" | "member") => {
    const items = await listOfProgramme(db, as(who), KEY);
    const all = { words: [], kinds: {}, group: null, sort: { column: "item", down: false } };
    return (await items?.count(all, programmeList.shape.kinds))?.all ?? 0;
  };
  const hidden = await db
    .selectFrom("agendaItem")
    .innerJoin("theme", "theme.id", "agendaItem.themeId")
    .select("agendaItem.id")
    .where("theme.sensitiveSinceAt", "is not", null)
    .where("agendaItem.kind", "in", ["theme", "statutory"])
    .execute();
  expect(hidden.length).toBeGreaterThan(3);
  expect(await counted("member")).toBe((await counted("officer")) - hidden.length);
});
