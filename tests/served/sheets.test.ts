import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import { fillCast, NOW, type CastName } from "#tests/support/cast.ts";
import { parseCsv } from "#tests/support/parse-csv.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const PROGRAMME = "/programmes/anytown-panel/2026-27/export/items";
const LISTS = ["/themes/export/themes", "/questions/export/questions", "/follow-ups/export/follow-ups"];

let served: Served;
let themeId: number;

beforeAll(async () => {
  served = await serve({ fill });
});
afterAll(() => served?.close());

/** The rows of a CSV download as a reader gets them, by heading. */
async function rowsFor(who: CastName | null, path: string): Promise<Record<string, string>[]> {
  const response = await served.fetchAs(who, path);
  expect(response.status, path).toBe(200);
  const [headings = [], ...rows] = parseCsv((await response.text()).replace("\ufeff", ""));
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

const titles = (rows: Record<string, string>[]) => rows.map((row) => row["Title"]);

describe("who may take what out", () => {
  test.each(LISTS)("nobody signed out gets a working list: %s", async (path) => {
    for (const ending of ["xlsx", "csv"]) {
      const response = await served.fetchAs(null, `${path}.${ending}`);
      expect(response.status).toBe(302);
      expect(response.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent(`${path}.${ending}`)}`);
    }
  });

  test("somebody of another body gets none of the Panel's rows", async () => {
    for (const path of LISTS)
      for (const who of ["outsideMember", "outsideOfficer"] as const)
        expect(await rowsFor(who, `${path}.csv`)).toEqual([]);
  });

  test("a member gets what their own list holds: nothing sensitive, the draft only if it is theirs", async () => {
    expect(titles(await rowsFor("member", "/themes/export/themes.csv"))).not.toContain("Sensitive theme");
    expect(titles(await rowsFor("chair", "/themes/export/themes.csv"))).toContain("Sensitive theme");
    expect(titles(await rowsFor("officer", "/themes/export/themes.csv"))).not.toContain("Draft theme");
    expect(titles(await rowsFor("member", "/themes/export/themes.csv"))).toContain("Draft theme");
  });

  test("anyone gets a programme as it was released, and those of the body as it stands", async () => {
    await served.db
      .updateTable("agendaItem")
      .set({ title: "Taxi licensing, since" })
      .where("title", "=", "Taxi licensing")
      .execute();
    for (const who of [null, "outsideMember"] as const) {
      const rows = await rowsFor(who, `${PROGRAMME}.csv`);
      expect(titles(rows)).toEqual(["Taxi licensing"]);
      expect(rows[0]).not.toHaveProperty("Check (do not change)");
    }
    const [row] = await rowsFor("member", `${PROGRAMME}.csv`);
    expect(row?.["Title"]).toBe("Taxi licensing, since");
    expect(row?.["Check (do not change)"]).toMatch(/^v\d+-[0-9a-f]{3}-[0-9a-f]{8}-[0-9a-f]{15}$/);
  });

  test("a programme that is not published, and a sheet that there is not, are not there", async () => {
    for (const path of [
      "/programmes/anytown-panel/2027-28/export/items.csv",
      "/programmes/anytown-panel/2026/export/items.csv",
      "/programmes/anytown-panel/2026-27/export/items.exe",
      "/programmes/anytown-panel/2026-27/export/themes.csv",
      "/themes/export/items.csv",
      "/themes/export/themes.CSV",
    ])
      expect((await served.fetchAs(null, path)).status, path).toBe(404);
  });

  test("the published themes of every body are anyone's", async () => {
    expect(titles(await rowsFor(null, "/themes/export/published-themes.csv"))).toEqual(["Taxi licensing"]);
    expect(await rowsFor(null, "/themes/export/published-themes.csv?q=zeppelin")).toEqual([]);
  });
});

describe("what is taken out", () => {
  test("honours the filters, the search and the order of the page, and is every page of it", async () => {
    expect(await rowsFor("member", "/themes/export/themes.csv?page=2")).toHaveLength(63);
    const approved = await rowsFor("member", "/themes/export/themes.csv?state=approved&sort=-theme&size=25");
    expect(approved).toHaveLength(60);
    expect(titles(approved).slice(0, 2)).toEqual(["Theme 60", "Theme 59"]);
    expect(titles(await rowsFor("member", "/themes/export/themes.csv?q=proposal"))).toEqual(["A proposal"]);
    expect(await rowsFor("member", "/themes/export/themes.csv?state=nonsense")).toHaveLength(63);
  });

  test("is what the page beside it counts", async () => {
    const page = await (await served.fetchAs("member", "/themes?state=approved")).text();
    expect(page).toContain("60 themes");
    expect(page).toContain('href="/themes/export/themes.xlsx?state=approved"');
    expect(page).toContain('href="/themes/export/themes.csv?state=approved"');
  });

  test("is a file with its own name and kind, which no one else may keep", async () => {
    const response = await served.fetchAs("member", `${PROGRAMME}.xlsx`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="anytown-panel-work-programme-2026-27.xlsx"; filename*=UTF-8''anytown-panel-work-programme-2026-27.xlsx`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    const [headings, row] = await readSheet(Buffer.from(await response.arrayBuffer()));
    expect(row?.[headings?.indexOf("Meeting date") ?? -1]).toEqual(new Date("2026-09-08T00:00:00Z"));
  });

  test("of the questions and the follow-ups says whose they are", async () => {
    const [question] = await rowsFor("member", "/questions/export/questions.csv");
    expect(question).toMatchObject({ Theme: `T-${themeId}`, "Written by": "Cllr Ruth Ahmed", State: "Proposed" });
    const [followUp] = await rowsFor("member", "/follow-ups/export/follow-ups.csv");
    expect(followUp).toMatchObject({
      Wording: '\'=HYPERLINK("https://evil.example")',
      Reference: expect.stringMatching(/^F-/),
    });
  });
});

async function fill(db: Db): Promise<void> {
  await fillCast(db);
  const { programmeId, themeId: taxi } = await givenApprovedProgramme(db);
  themeId = taxi;
  await publish(db, programmeId);
  for (let number = 1; number <= 60; number++) await givenTheme(db, { title: `Theme ${number}`, state: "approved" });
  const hidden = await givenTheme(db, { title: "Sensitive theme", sensitiveSinceAt: NOW, sensitiveBecause: "A child" });
  await givenTheme(db, { title: "Draft theme", state: "draft" });
  await givenTheme(db, { title: "A proposal" });
  await givenItem(db, { themeId: hidden, programmeId, meetingId: await givenMeeting(db, { meetsOn: "2026-11-10" }) });
  await givenQuestion(db, { themeId });
  await givenQuestion(db, { themeId: hidden });
  await givenFollowUp(db, { themeId, wording: '=HYPERLINK("https://evil.example")' });
}
