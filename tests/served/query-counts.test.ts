import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import { publishProgramme } from "#app/services/publish-programme.server.ts";
import { acting, fillCast, NOW, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenDelegation } from "#tests/support/records.ts";
import { addressesOf, builtRoutes } from "#tests/support/routes.ts";
import { serve, type Served } from "#tests/support/served.ts";

const READERS = [null, "member", "chair", "secondOfficer"] as const;
const MEETINGS = 10;

test("no page asks the database more often with 1,000 items than with 10", async () => {
  const few = await countsWith(10);
  const many = await countsWith(1_000);
  const grown = [...many].filter(([page, count]) => count > (few.get(page) ?? 0));
  expect(grown.map(([page, count]) => `${page}: ${few.get(page)} with 10, ${count} with 1,000`)).toEqual([]);
  expect(Math.max(...few.values()), "the counting works").toBeGreaterThan(3);
  expect([...many].filter(([, count]) => count > 40)).toEqual([]);
});

/** How many statements each page takes for each reader, in a planner with so many items. */
async function countsWith(items: number): Promise<Map<string, number>> {
  const counter = pathToFileURL("tests/support/count-queries.ts").href;
  const served = await serve({
    fill: (db) => fillWith(db, items),
    env: { NODE_OPTIONS: `--import tsx --import ${counter}` },
  });
  try {
    const counts = new Map<string, number>();
    for (const route of await builtRoutes())
      for (const path of addressesOf(route.path, sample))
        for (const who of READERS)
          counts.set(`${path} as ${who ?? "nobody"}`, await countOf(served, who, path));
    return counts;
  } finally {
    await served.close();
  }
}

async function countOf(served: Served, who: CastName | null, path: string): Promise<number> {
  const headers = { cookie: "seen=1" }; // any cookie at all, so that no kept page answers
  const response = await served.fetchAs(who, path, who ? {} : { headers });
  await response.text();
  expect(response.status, `${path} as ${who}`).toBeLessThan(500);
  return Number(response.headers.get("x-queries"));
}

const SAMPLE: Record<string, string> = {
  slug: "anytown-panel",
  year: "2026-27",
  number: "1",
  id: "1",
  token: "x",
  key: "x",
};
const sample = (name: string, path: string) => [
  name === "ref" ? `${path.charAt(1).toUpperCase()}-1` : (SAMPLE[name] ?? "1"),
];

/** The panel's year with so many themes, questions and items, published; half of the items changed since. */
async function fillWith(db: Db, items: number): Promise<void> {
  await fillCast(db);
  const { id: programmeId } = await db
    .insertInto("workProgramme")
    .values({ bodyId: PANEL, startYear: 2026, state: "approved", introduction: "This year" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const numbers = Array.from({ length: items }, (_, at) => at + 1);
  const meetings = Array.from({ length: MEETINGS }, (_, at) => ({
    bodyId: PANEL, meetsOn: `2027-${String(at + 1).padStart(2, "0")}-05`, kind: "ordinary" as const, minutesAvailable: 150, state: "confirmed" as const,
  })); // prettier-ignore
  await db.insertInto("meeting").values(meetings).execute();
  await givenDelegation(db);
  for (const n of numbers) await fillOne(db, programmeId, n);
  const { version } = await db.selectFrom("workProgramme").select("version").executeTakeFirstOrThrow();
  expect(await publishProgramme(db, acting("officer"), { programmeId, version })).toMatchObject({ ok: true });
  await db
    .updateTable("agendaItem")
    .set({ title: "Changed since" })
    .where("id", ">", items / 2)
    .execute();
}

async function fillOne(db: Db, programmeId: number, n: number): Promise<void> {
  const states = ["proposed", "under_consideration", "with_chair", "scheduled", "deferred"] as const;
  const facts = {
    bodyId: PANEL,
    proposerPersonId: PEOPLE.member.personId,
    leadMemberId: PEOPLE.otherMember.personId,
  };
  const { id: themeId } = await db
    .insertInto("theme")
    .values({
      ...facts,
      title: `Theme ${n}`,
      origin: "member",
      state: states[n % states.length] ?? "proposed",
      proposedOn: "2026-08-20",
      updatedAt: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: itemId } = await db
    .insertInto("agendaItem")
    .values({
      bodyId: PANEL,
      programmeId,
      themeId,
      meetingId: (n % MEETINGS) + 1,
      kind: "theme",
      title: `Item ${n}`,
      minutes: 10,
      state: "scheduled",
      position: n,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("lineOfEnquiry")
    .values({ themeId, text: `Line ${n}`, position: 1 })
    .execute();
  await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      themeId: n % 2 ? themeId : 1,
      itemId,
      text: `Question ${n}`,
      kind: "oral",
      state: "agreed",
      authorPersonId: PEOPLE.member.personId,
    })
    .execute();
  await db
    .insertInto("themeSupport")
    .values({ themeId, personId: PEOPLE.coOpted.personId, at: NOW })
    .execute();
  await db.insertInto("witness").values({ itemId, words: "A witness", position: 1 }).execute();
  if (n > 1)
    await db
      .insertInto("themeRelation")
      .values({ themeId: 1, otherThemeId: themeId, kind: "related", at: NOW, byName: "Jo Bryce" })
      .execute();
  if (n % 3 === 0)
    await db
      .insertInto("variation")
      .values({
        programmeId,
        itemId,
        kind: "defer",
        fromMeetingId: 1,
        reasonWords: "Volume",
        proposedByName: "Jo Bryce",
        proposedByPersonId: 1,
        proposedAt: NOW,
        itemVersion: 1,
      })
      .execute();
  await db
    .insertInto("itemMove")
    .values({ itemId, toMeetingId: (n % MEETINGS) + 1, kind: "placed", byName: "Jo Bryce", at: NOW })
    .execute();
  const { id: eventId } = await db
    .insertInto("event")
    .values({
      at: NOW,
      actorName: "Jo Bryce",
      action: "item_created",
      subjectKind: "item",
      subjectId: itemId,
      bodyId: PANEL,
      particulars: JSON.stringify({ reference: `I-${itemId}`, title: `Item ${n}` }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const shown = [
    ["item", itemId],
    ["theme", 1],
    ["programme", programmeId],
    ["meeting", 1],
  ] as const;
  await db
    .insertInto("eventSubject")
    .values(shown.map(([kind, recordId]) => ({ kind, recordId, eventId })))
    .execute();
}
