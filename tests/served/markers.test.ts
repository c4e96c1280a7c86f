import { afterAll, beforeAll, expect, test } from "vitest";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { markFollowUpSensitive } from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { addressesOf, builtRoutes } from "#tests/support/routes.ts";
import { askSideBySide } from "#tests/support/side-by-side.ts";
import { saidIn } from "#tests/support/said-in.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { paramsOf } from "#tests/support/marked-addresses.ts";
import { fillMarked, OFFICERS_ONLY, UNPUBLISHED } from "#tests/support/marked-panel.ts";

let served: Served;
let addresses: string[];
/** Those of pages, files and data that are read; of each form the first alone. */
let readings: string[];

beforeAll(async () => {
  served = await serve({ fill: fillMarked });
  const params = await paramsOf(served.db);
  addresses = [];
  readings = [];
  for (const route of await builtRoutes()) {
    const paths = addressesOf(route.path, params);
    // A page with a form of its own is no list that can be searched.
    const searches = paths.length > 2 || route.writes ? [] : paths.map((path) => `${path}?q=homes&page=1`);
    const more = [...searches, `${paths[0]}?_data=${encodeURIComponent(`routes/${route.id}`)}`];
    addresses.push(...paths, ...more);
    readings.push(...(route.writes ? paths.slice(0, 1) : paths), ...more);
  }
  // What is typed comes back on the page, so the search asks for the beginnings of the markers and for slips.
  for (const typed of ["zqunpub", "zqoff", "zqsens", "Zqunpublishde", "Zqoficers", "Zqsensitve", "released"])
    for (const path of ["/search", "/search/suggestions"])
      for (const among of [addresses, readings]) among.push(`${path}?q=${typed}`, `${path}?q=${typed}&in=published`);
});
afterAll(() => served.close());

const OUTSIDE = /Zq(?:unpublished|officers|sensitive)|[\w.]+@[\w.]+\.(?:test|invalid)/g;
/** What each reader must never be given, anywhere. The form of every record, open or not, is asked for by all but one. */
const NEVER: [CastName | null, RegExp, () => readonly string[]][] = [
  [null, OUTSIDE, () => addresses],
  ["outsideMember", OUTSIDE, () => readings],
  ["outsideOfficer", OUTSIDE, () => addresses],
  ["member", /Zqofficers|Zqsensitive|[\w.]+@[\w.]+\.(?:test|invalid)/g, () => addresses],
  ["chair", /Zqofficers|[\w.]+@[\w.]+\.(?:test|invalid)/g, () => addresses],
];

test("the markers are there to be found: an officer of the body meets every kind", async () => {
  const kinds = [OFFICERS_ONLY, "Zqsensitive", UNPUBLISHED];
  const met = new Set<string>();
  for (let from = 0; from < addresses.length && met.size < kinds.length; from += 40)
    for (const { found } of await everythingSaidTo(
      "officer",
      (text) => text.match(/Zq(?:unpublished|officers|sensitive)/g) ?? [],
      addresses.slice(from, from + 40),
    ))
      for (const kind of found) met.add(kind);
  expect([...met].sort()).toEqual(kinds);
});

test.concurrent.each(NEVER)(
  "no page and no bare data gives %s what is not for that reader",
  { timeout: 300_000 },
  async (who, never, asked) => {
    const said = await everythingSaidTo(who, (text) => around(text, never), asked());
    expect(said.filter(({ address }) => !address.startsWith("/account"))).toEqual([]);
  },
);

test("after a release too, anyone reads what was released and nothing that was written since or beside it", async () => {
  const { id, version } = await served.db
    .selectFrom("workProgramme")
    .select(["id", "version"])
    .where("state", "=", "approved")
    .executeTakeFirstOrThrow();
  const outcome = await publishProgramme(served.db, acting("officer", new Date().toISOString()), {
    programmeId: id,
    version,
  });
  expect(outcome).toMatchObject({ ok: true });
  await served.db
    .updateTable("theme")
    .set({ title: `${UNPUBLISHED} since`, whyItMatters: `${UNPUBLISHED} since` })
    .where("title", "like", "Released%")
    .execute();
  await served.db
    .updateTable("agendaItem")
    .set({ title: `${UNPUBLISHED} since`, purpose: `${UNPUBLISHED} since` })
    .where("title", "like", "Released%")
    .execute();
  await served.db
    .updateTable("meeting")
    .set({ venue: `${UNPUBLISHED} since` })
    .where("venue", "like", "Released%")
    .execute();
  await served.db
    .updateTable("workProgramme")
    .set({ introduction: `${UNPUBLISHED} since` })
    .where("id", "=", id)
    .execute();

  const never = /Zq(?:unpublished|officers|sensitive)/g;
  const toAnybody = await everythingSaidTo(
    null,
    (text) => [...(text.includes("Released") ? ["Released"] : []), ...around(text, never)],
    readings,
  );
  expect(toAnybody.map(({ address }) => address)).toContain("/programmes/anytown-panel/2026-27");
  expect(toAnybody.filter(({ found }) => found.some((words) => words !== "Released"))).toEqual([]);
  expect(await everythingSaidTo("outsideMember", (text) => around(text, never), readings)).toEqual([]);
});

test("what is marked after ten years of releases comes back nowhere: no page, file, feed, old release or search", async () => {
  const { paths, hide } = await tenPublishedYears(served.db);
  const before = await saidAt(null, paths, /Zq(?:afterwards|exempted)/g);
  expect(before.length).toBeGreaterThan(60);
  await hide();
  for (const who of [null, "outsideMember", "outsideOfficer"] as const)
    expect(await saidAt(who, paths, /Zq(?:afterwards|exempted)/g), String(who)).toEqual([]);
  expect(await saidAt("member", paths, /Zqafterwards/g)).toEqual([]);
  const officer = await saidAt("officer", paths, /Zqafterwards/g);
  expect(officer.length).toBeGreaterThan(10);
});

function saidAt(who: CastName | null, paths: readonly string[], mark: RegExp): Promise<Said[]> {
  return everythingSaidTo(who, (text) => around(text, mark), paths);
}

/** Ten years, each released twice, with a theme, an item and a follow-up that are hidden only when all of it is out. */
async function tenPublishedYears(db: Db) {
  const paths = [
    ...["", "/feed.atom", "/feed.atom?page=2", "/calendar.ics", "/programme.json"].map(
      (end) => `/bodies/anytown-panel${end}`,
    ),
    ...["/", "/programmes", "/meetings", "/themes", "/themes/published", "/follow-ups", "/schemas/programme-1.json"],
    ...["csv", "xlsx"].map((end) => `/themes/export/published-themes.${end}`),
    ...["zqafter", "zqexem"].flatMap((typed) => [`/search?q=${typed}`, `/search/suggestions?q=${typed}`]),
  ];
  const hidden: { themeId: number; itemId: number; followUpId: number }[] = [];
  for (let year = 2013; year < 2023; year += 1) {
    const on = `${year}-06-01`;
    const at = `${on}T09:00:00.000Z`;
    const programmeId = await givenProgramme(db, {
      startYear: year,
      state: "approved",
      introduction: `Released ${year}`,
    });
    const meetingId = await givenMeeting(db, { meetsOn: `${year}-09-10`, state: "confirmed" });
    const words = {
      title: `Zqafterwards theme ${year}`,
      whyItMatters: "Zqafterwards why",
      desiredOutcome: "Zqafterwards",
    };
    const themeId = await givenTheme(db, { ...words, state: "scheduled", proposedOn: on });
    const planned = { programmeId, meetingId, state: "scheduled" } as const;
    const ofTheme = await givenItem(db, {
      ...planned,
      themeId,
      title: "Zqafterwards item",
      purpose: "Zqafterwards purpose",
    });
    const itemId = await givenItem(db, { ...planned, title: `Released ${year}`, purpose: "Zqexempted purpose" });
    const publish = async (now: string) => {
      const { version } = await db
        .selectFrom("workProgramme")
        .select("version")
        .where("id", "=", programmeId)
        .executeTakeFirstOrThrow();
      expect(await publishProgramme(db, acting("officer", now), { programmeId, version })).toMatchObject({ ok: true });
    };
    await publish(at);
    await db.updateTable("theme").set({ whyItMatters: "Zqafterwards changed" }).where("id", "=", themeId).execute();
    await db.updateTable("agendaItem").set({ purpose: "Zqexempted changed" }).where("id", "=", itemId).execute();
    await publish(`${year}-07-01T09:00:00.000Z`);
    const followUpId = await givenFollowUp(db, {
      themeId,
      startYear: year,
      number: 900,
      wording: "Zqafterwards wording",
      madeOn: on,
    });
    const followUp = { followUpId, version: 1 };
    expect(await publishFollowUp(db, acting("officer", at), followUp)).toMatchObject({
      ok: true,
    });
    hidden.push({ themeId, itemId, followUpId });
    const home = `/programmes/anytown-panel/${year}-${String(year + 1).slice(2)}`;
    paths.push(
      ...[
        "",
        "/programme.json",
        "/year",
        "/releases",
        "/releases/1",
        "/releases/2",
        "/history",
        "/report.docx",
        "/export/items.csv",
        "/export/items.xlsx",
      ].map((end) => home + end),
      ...["", "/story", "/story.docx", "/story.json", "/feed.atom", "/calendar.ics", "/history"].map(
        (end) => `/themes/T-${themeId}${end}`,
      ),
      ...[`/items/I-${ofTheme}`, `/items/I-${itemId}`, `/meetings/M-${meetingId}`, `/meetings/M-${meetingId}/agenda`],
      ...[`/follow-ups/F-${followUpId}`, `/bodies/anytown-panel/results/${year}-${String(year + 1).slice(2)}`],
    );
  }
  return { paths, hide: () => hideAll(db, hidden) };
}

async function hideAll(
  db: Db,
  hidden: readonly { themeId: number; itemId: number; followUpId: number }[],
): Promise<void> {
  const versionOf = async (table: "theme" | "agendaItem" | "followUp", id: number) =>
    (await db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
  for (const { themeId, itemId, followUpId } of hidden) {
    const words = "Somebody can be recognised.";
    const marked = [
      await markThemeSensitive(db, acting("officer"), { themeId, version: await versionOf("theme", themeId), words }),
      await markFollowUpSensitive(db, acting("officer"), {
        followUpId,
        version: await versionOf("followUp", followUpId),
        words,
      }),
      await setItemPart(db, acting("officer"), {
        itemId,
        version: await versionOf("agendaItem", itemId),
        part: "part_2",
        exemptParagraph: "3",
        exemptWords: "",
      }),
    ];
    for (const outcome of marked) expect(outcome).toMatchObject({ ok: true });
  }
}

type Said = { address: string; found: string[] };

async function everythingSaidTo(
  who: CastName | null,
  look: (text: string) => string[],
  paths: readonly string[] = addresses,
): Promise<Said[]> {
  return askSideBySide(paths, async (address) => {
    const response = await served.fetchAs(who, address);
    expect(response.status, `${address} as ${who ?? "nobody"}`).toBeLessThan(500);
    const found = look(await saidIn(response));
    return found.length > 0 ? [{ address, found }] : [];
  });
}

function around(text: string, mark: RegExp): string[] {
  return [...text.matchAll(mark)].slice(0, 3).map(({ index }) => text.slice(Math.max(0, index - 80), index + 60));
}
