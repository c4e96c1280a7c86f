import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, NOW, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let meeting: string;
let hidden: string;
const folder = mkdtempSync(join(tmpdir(), "planner-papers-"));
/** What the threads that make files are told: see `slow-files.js`. */
const told = join(folder, "told");
const slowly = new URL("../support/slow-files.js", import.meta.url).href;

beforeAll(async () => {
  served = await serve({
    env: { NODE_OPTIONS: `--import ${slowly}`, FILES_TOLD: told },
    fill: async (db) => {
      await fillCast(db);
      const { programmeId } = await givenApprovedProgramme(db);
      await publish(db, programmeId);
      meeting = `M-${await givenMeeting(db, { meetsOn: "2027-02-02" })}`;
      const themeId = await givenTheme(db, {
        state: "scheduled",
        title: "Zqsensitive",
        sensitiveSinceAt: NOW,
        sensitiveBecause: "A child could be known",
      });
      hidden = `I-${await givenItem(db, { themeId, state: "not_scheduled", title: "Zqsensitive" })}`;
    },
  });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const WHO = ["officer", "chair", "member", "outsideOfficer", null] as const;

/** What each reader gets at the page and at the paper; the same, wherever both are. */
async function statuses(page: string, paper: string): Promise<Record<string, [number, number]>> {
  const said: Record<string, [number, number]> = {};
  for (const who of WHO) {
    const [one, other] = [await served.fetchAs(who, page), await served.fetchAs(who, paper)];
    said[who ?? "nobody"] = [one.status, other.status];
  }
  return said;
}

test("the programme, a theme's story and the tracker are had in Word by exactly those who have the page", async () => {
  const all = { officer: [200, 200], chair: [200, 200], member: [200, 200], outsideOfficer: [200, 200] };
  const programme = "/programmes/anytown-panel/2026-27";
  expect(await statuses(programme, `${programme}/report.docx`)).toEqual({ ...all, nobody: [200, 200] });
  expect(await statuses("/themes/T-1/story", "/themes/T-1/story.docx")).toEqual({
    ...all,
    nobody: [200, 200],
  });
  expect(await statuses("/themes/T-2/story", "/themes/T-2/story.docx")).toEqual({
    ...all,
    member: [404, 404],
    outsideOfficer: [404, 404],
    nobody: [404, 404],
  });
  for (const tracker of ["/follow-ups/tracker.docx", "/follow-ups/tracker.pdf"])
    expect(await statuses("/follow-ups", tracker)).toEqual({ ...all, nobody: [302, 302] });
  expect(await statuses(programme, `${programme}/report.pdf`)).toEqual({ ...all, nobody: [200, 200] });
});

test("a briefing note is for those with a role in the body who see the item", async () => {
  const said = async (path: string) => {
    const found = await Promise.all(WHO.map(async (who) => (await served.fetchAs(who, path)).status));
    return Object.fromEntries(WHO.map((who, index) => [who ?? "nobody", found[index]]));
  };
  const open = { officer: 200, chair: 200, member: 200, outsideOfficer: 404, nobody: 404 };
  expect(await said("/items/I-1/briefing.docx")).toEqual(open);
  expect(await said(`/items/${hidden}/briefing.docx`)).toEqual({ ...open, member: 404 });
  expect(await said(`/meetings/${meeting}/agenda.docx`)).toEqual(open);
  expect(await said(`/meetings/${meeting}/agenda.pdf`)).toEqual(open);
  expect(await said(`/meetings/${meeting}/agenda.docx?show=published`)).toEqual({
    officer: 404,
    chair: 404,
    member: 404,
    outsideOfficer: 404,
    nobody: 404,
  });
});

const REPORT = "/programmes/anytown-panel/2026-27/report.docx";

async function answer(who: CastName | null, path: string) {
  const response = await served.fetchAs(who, path, who ? {} : { headers: { cookie: "seen=1" } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test("a paper comes as a Word file under its own name, and only what anyone may read is kept", async () => {
  const { response, bytes } = await answer(null, REPORT);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "content-disposition": expect.stringContaining(
      'attachment; filename="Anytown Scrutiny Panel - work programme 2026-27.docx"',
    ),
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=0, must-revalidate",
  });
  expect((await answer("member", REPORT)).response.headers.get("cache-control")).toBe("no-store");
});

test("the same paper comes as a PDF where its address ends so", async () => {
  const { response, bytes } = await answer(null, REPORT.replace(".docx", ".pdf"));
  expect(bytes.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(bytes.toString("latin1")).toContain("/Marked true");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringContaining(
      'attachment; filename="Anytown Scrutiny Panel - work programme 2026-27.pdf"',
    ),
  });
});

test("no report of any reader names what readers may not know", async () => {
  for (const who of WHO) {
    const { bytes } = await answer(who, REPORT);
    expect((await mammoth.extractRawText({ buffer: bytes })).value).not.toContain("Zq");
  }
});

test("a paper that is not there is refused by a page", async () => {
  for (const path of ["/themes/T-999/story.docx", "/themes/none/story.docx", "/items/I-1/briefing.docx"]) {
    const { response, bytes } = await answer(null, path);
    expect(response.status, path).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(bytes.toString()).toMatch(/<title>.*<h1[^>]*>Page not found<\/h1>/s);
  }
});

test("a file that takes long waits for its reader on a page; a third at the same time is told to come again", async () => {
  writeFileSync(told, "slow");
  const tracker = "/follow-ups/tracker.docx";
  const ask = (path: string) => served.fetchOnceAs("officer", path);
  const first = [ask(tracker), ask("/themes/export/themes.csv")];
  const busy = await ask("/questions/export/questions.xlsx");
  expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await busy.text()).toMatch(
    /<h1[^>]*>This is busy just now<\/h1>.*Two files are being made for you already\./s,
  );
  const [waits] = await Promise.all(first);
  expect(waits?.status).toBe(202);
  expect(waits?.headers.get("cache-control")).toBe("no-store");
  const page = (await waits?.text()) ?? "";
  expect(page).toMatch(/<h1[^>]*>Your file is being made<\/h1>/);
  expect(page).toContain(`href="${tracker}">See whether it is ready`);
  await expect.poll(async () => (await ask(tracker)).headers.get("content-disposition")).toContain(".docx");
  writeFileSync(told, "");
});

test("where the thread that makes a file dies its reader is told, and the next is made", async () => {
  writeFileSync(told, "dies");
  const tracker = "/follow-ups/tracker.docx";
  expect((await served.fetchAs("chair", tracker)).status).toBe(500);
  writeFileSync(told, "");
  expect((await served.fetchAs("chair", tracker)).status).toBe(200);
});
