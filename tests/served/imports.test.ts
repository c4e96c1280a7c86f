import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetProblem } from "#app/domain/sheet/problem.ts";
import { readWorkbook } from "#app/imports/read-workbook.server.ts";
import { readCsv } from "#app/imports/read-csv.ts";
import { writeCsv } from "#app/exports/write-csv.ts";
import { writeWorkbook } from "#app/exports/write-workbook.server.ts";
import type { Cell } from "#app/domain/sheet/cells.ts";
import { fillCast, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { formOn } from "#tests/support/forms.ts";
import { HOSTILE_FILES } from "#tests/support/hostile-files.ts";
import { rawBytes } from "#tests/support/raw.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { serve, sessionIdOf, type Served } from "#tests/support/served.ts";

const MANY = 400;
/** How many questions and follow-ups. */
const FEWER = 100;
const EXPORTS = {
  themes: "/themes/export/themes",
  items: "/programmes/anytown-panel/2026-27/export/items",
  questions: "/questions/export/questions",
  follow_ups: "/follow-ups/export/follow-ups",
} as const;
type Kind = keyof typeof EXPORTS;

let served: Served;
beforeAll(async () => {
  served = await serve({ fill: fillTables });
}, 120_000);
afterAll(() => served.close());

async function fillTables(db: Served["db"]): Promise<void> {
  await fillCast(db);
  const programmeId = await givenProgramme(db);
  const later = await givenProgramme(db, { startYear: 2098 });
  for (const meetsOn of ["2098-09-08", "2098-10-13"]) await givenMeeting(db, { meetsOn });
  await db.transaction().execute(async (trx) => {
    for (let n = 1; n <= MANY; n += 1) {
      const themeId = await givenTheme(trx as never, {
        title: n % 3 ? `=Theme ${n}` : `Theme, "${n}"\nagain`,
        state: "approved",
      });
      await givenItem(trx as never, { themeId, programmeId, title: `Item ${n}`, leadMemberId: PEOPLE.member.personId });
      if (n === 1) await givenItem(trx as never, { themeId, programmeId: later, title: "To come" });
      if (n <= FEWER) await givenQuestion(trx as never, { themeId, text: `Question ${n}?` });
      if (n <= FEWER) await givenFollowUp(trx as never, { themeId, wording: `+Promise ${n}`, dueOn: "2026-12-01" });
    }
  });
}

async function download(kind: Kind, format: "xlsx" | "csv", from: string = EXPORTS[kind]): Promise<Uint8Array> {
  const answer = await served.fetchAs("officer", `${from}.${format}`);
  expect(answer.status, `${from}.${format}`).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

async function bring(kind: Kind, bytes: Uint8Array, name = "table.xlsx"): Promise<Response> {
  const html = await (await served.fetchAs("officer", `/imports/new?kind=${kind}`)).text();
  const form = formOn(html, "/imports/new");
  if (!form) throw new Error("There is no form to import a spreadsheet");
  return served.fetchAs("officer", "/imports/new", { form: form.fields, file: { name, bytes } });
}

/** The page of the import that was just uploaded, and how many rows come to what. */
async function preview(answer: Response) {
  expect(answer.status, await answer.clone().text()).toBe(302);
  const at = answer.headers.get("location") ?? "";
  const html = await (await served.fetchAs("officer", at)).text();
  const count = (term: string) => Number(new RegExp(`${term}</dt><dd[^>]*>(\\d+)<`).exec(html)?.[1]);
  const [changed, added, conflict, refused, unchanged] = [
    "To be changed",
    "To be added",
    "In conflict",
    "Refused",
    "Unchanged",
  ].map(count);
  return { at, html, counts: { changed, added, conflict, refused, unchanged } };
}

const said = (html: string) =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("a spreadsheet that was not edited", () => {
  test.each(
    (Object.keys(EXPORTS) as Kind[]).flatMap((kind) => [
      [kind, "xlsx" as const] as const,
      [kind, "csv" as const] as const,
    ]),
  )("%s as %s: imported again, it changes nothing", { timeout: 60_000 }, async (kind, format) => {
    const { counts } = await preview(await bring(kind, await download(kind, format), `t.${format}`));
    const many = kind === "themes" || kind === "items" ? MANY : FEWER;
    expect(counts).toEqual({ changed: 0, added: 0, conflict: 0, refused: 0, unchanged: many });
  });
});

/** A downloaded file as its cells, edited, and written again. */
async function edited(
  kind: Kind,
  format: "xlsx" | "csv",
  edit: (rows: Cell[][], column: (heading: string) => number) => void,
  from?: string,
) {
  const bytes = await download(kind, format, from);
  const rows = format === "csv" ? readCsv(bytes) : (await readWorkbook(bytes)).rows;
  const [head = []] = rows;
  const column = (heading: string) => {
    const at = head.indexOf(heading);
    if (at < 0) throw new Error(`No column ${heading}`);
    return at;
  };
  edit(rows as Cell[][], column);
  const table = {
    title: "Edited",
    columns: head.map((heading) => ({ heading: String(heading), type: "text" as const, width: 10 })),
    rows: rows.slice(1) as (string | number | null)[][],
  };
  return format === "csv" ? writeCsv(table) : writeWorkbook(table);
}

test.each(["xlsx", "csv"] as const)(
  "ten edits in a spreadsheet of many items are listed exactly, as %s",
  { timeout: 60_000 },
  async (format) => {
    const bytes = await edited("items", format, (rows, column) => {
      const set = (at: number, heading: string, value: Cell) => {
        const row = rows[at];
        if (!row) throw new Error(`No row ${at}`);
        row[column(heading)] = value;
      };
      set(1, "Minutes", 45);
      set(2, "Title", "Another title");
      set(3, "Purpose", "To look again");
      set(4, "Format", "Briefing note");
      set(5, "Lead member", "Cllr Tom Bell");
      set(6, "Lead member", "");
      set(7, "Report author", "Jo Bryce");
      set(8, "Expected outcome", "A letter");
      set(9, "Meeting", "M-99");
      const fresh = rows[10]?.map(() => null) ?? [];
      fresh[column("Title")] = "A new slot" as never;
      fresh[column("Theme")] = "T-1" as never;
      fresh[column("Format")] = "Agenda item" as never;
      fresh[column("Minutes")] = "20" as never;
      rows.push(fresh);
    });
    const { html, counts } = await preview(await bring("items", bytes));
    expect(counts).toEqual({ changed: 8, added: 1, conflict: 0, refused: 1, unchanged: MANY - 9 });
    const words = [...html.matchAll(/<li class="app-import__row">([\s\S]*?)<\/ul>/g)].map(([, row = ""]) =>
      said([...row.matchAll(/<li>(.*?)<\/li>/g)].map(([, one = ""]) => one.replace(/<\/?span[^>]*>/g, "")).join("; ")),
    );
    expect(words).toEqual([
      "There is no M-99 here.",
      "Minutes: 30 to 45",
      expect.stringMatching(/^Title: “Item \d+” to “Another title”$/),
      "Purpose: nothing to “To look again”",
      "Format: Agenda item to Briefing note",
      "Lead member: “Cllr Ruth Ahmed” to “Cllr Tom Bell”",
      "Lead member: “Cllr Ruth Ahmed” to nothing",
      "Report author: nothing to “Jo Bryce”",
      "Expected outcome: nothing to “A letter”",
      "Theme: “T-1”; Format: Agenda item; Minutes: 20",
    ]);
  },
);

test("an item goes on a meeting by its row, and to another only with a reason that is asked for at its field", async () => {
  const putOn = async (meeting: string) => {
    const toMeeting = (rows: Cell[][], column: (heading: string) => number) => {
      rows[1]![column("Meeting")] = meeting;
    };
    const bytes = await edited("items", "xlsx", toMeeting, "/programmes/anytown-panel/2098-99/export/items");
    const { at, html } = await preview(await bring("items", bytes));
    return { at, html, form: formOn(html, `${at}/confirmation`)?.fields ?? {} };
  };
  const send = (at: string, form: object) =>
    served.fetchAs("officer", `${at}/confirmation`, { form: form as Record<string, string> });

  const first = await putOn("M-1");
  expect(first.html).toContain("Goes on to the meeting of 8 September 2098");
  expect(first.form).not.toHaveProperty("reasonWords");
  expect((await send(first.at, first.form)).status).toBe(302);

  const second = await putOn("M-2");
  expect(second.html).toContain("Moves from 8 September 2098 to 13 October 2098");
  const without = await send(second.at, second.form);
  expect(without.status).toBe(400);
  expect(await without.text()).toContain('id="reasonWords-error"');
  const answer = await send(second.at, { ...second.form, reasonWords: "The hall is closed." });
  expect(answer.status).toBe(302);
  const on = served.db.selectFrom("agendaItem").select("reasonWords").where("meetingId", "=", 2).execute();
  expect(await on).toEqual([{ reasonWords: "The hall is closed." }]);
});

const toldWords = ({ row, column, words }: SheetProblem) =>
  [[row === null ? "" : `Row ${row}`, column ?? ""].filter(Boolean).join(", "), words].filter(Boolean).join(": ");

/** Two attacks, one that fills the memory, and a mistake that is told by its row; `npm run prove` sends all of the list. */
const REFUSED = ["a billion laughs", "an entity that reads a file", "a zip bomb", "a day that is none"];
/** One of each way to keep a reader of files busy. */
const HARD = ["a zip bomb", "one long text said in every cell", "a row of 100,000 attributes", "a sheet of commas"];
const filesOf = (names: readonly string[]) => HOSTILE_FILES.filter(({ what }) => names.includes(what));

test.each(filesOf(REFUSED).map((file) => [file.what, file] as const))(
  "%s is refused in its own words, and nothing moves",
  { timeout: 30_000 },
  async (_, file) => {
    const bytes = await file.bytes();
    const before = await digest(served.db);
    const answer = await bring("follow_ups", bytes, file.fileName);
    expect(answer.status).toBe(400);
    expect(said(await answer.text())).toContain(toldWords(file.says));
    expect(await digest(served.db)).toBe(before);
    expect((await served.fetchAs(null, "/healthz")).status).toBe(200);
  },
);

describe("files that would keep a reader busy or fill its memory", () => {
  test(
    "others are served while they are read, and the server grows by less than 100 MB",
    { timeout: 300_000 },
    async () => {
      const files = await Promise.all(
        filesOf(HARD).map(async ({ bytes, fileName }) => ({ name: fileName, bytes: await bytes() })),
      );
      await bring("follow_ups", new Uint8Array(4_000_000).fill(65));
      const before = served.memoryBytes();
      expect(files).toHaveLength(HARD.length);
      let most = before;
      let done = false;
      let answered = 0;
      const others = (async () => {
        while (!done) {
          expect((await served.fetchAs(null, "/healthz")).status).toBe(200);
          answered += 1;
          most = Math.max(most, served.memoryBytes());
          await wait(10);
        }
      })();
      for (const file of files) {
        const before = answered;
        expect((await bring("follow_ups", file.bytes, file.name)).status, file.name).toBe(400);
        expect(answered, `answers to others while ${file.name} was read`).toBeGreaterThan(before);
      }
      done = true;
      await others;
      expect((most - before) / 1024 / 1024, "megabytes").toBeLessThan(100);
    },
  );

  test("who may not import is told so before the file is looked at", async () => {
    const hard = HOSTILE_FILES.find(({ what }) => what === "a row of 100,000 attributes");
    const bytes = (await hard?.bytes()) ?? new Uint8Array();
    for (const who of ["member", "chair", "coOpted"] as const) {
      const file = { name: "sheet.xlsx", bytes };
      const form = { kind: "follow_ups", bodyId: PANEL, submitKey: "a" };
      expect((await served.fetchAs(who, "/imports/new", { form, file })).status, who).toBe(403);
      expect((await served.fetchAs(who, "/imports/new", { form: {} })).status, `${who}, an empty form`).toBe(403);
    }
    const form = { kind: "follow_ups", bodyId: PANEL, submitKey: "a" };
    expect((await served.fetchAs("outsideOfficer", "/imports/new", { form, file: { name: "x", bytes } })).status).toBe(
      403,
    );
  });
});

describe("how much may be sent", () => {
  const head = (path: string, more: string) =>
    `POST ${path} HTTP/1.1\r\nHost: ${new URL(served.origin).host}\r\nOrigin: ${served.origin}\r\nCookie: session=${sessionIdOf("officer")}\r\n` +
    `Content-Type: multipart/form-data; boundary=x\r\n${more}`;
  const pieces = (many: number) => Array.from({ length: many }, () => `40000\r\n${"a".repeat(0x40000)}\r\n`);

  const answer = async (path: string, more: string) =>
    Number(/^HTTP\/1\.1 (\d+) /.exec(await rawBytes(served.origin, head(path, `${more}\r\n\r\n--x`)))?.[1]);

  test("the form that takes a file takes 5 MB, and no other form more than before", async () => {
    expect((await bring("themes", new Uint8Array(400_000).fill(65))).status).toBe(400);
    for (const path of [
      "/themes/new",
      "/imports",
      "/imports/new/",
      "/imports/1/confirmation",
      "/themes/T-1/edit?x=/imports/new",
    ])
      expect(await answer(path, "Content-Length: 262145"), path).toBe(413);
    expect(await answer("/imports/new", "Content-Length: 5505025")).toBe(413);
  });

  test("a file sent in pieces without a length is cut off", async () => {
    const sent = [head("/imports/new", "Transfer-Encoding: chunked\r\n\r\n"), ...pieces(22)];
    expect(await rawBytes(served.origin, sent)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a file from another site is turned away", async () => {
    const foreign = head("/imports/new", "Content-Length: 3\r\n\r\n--x").replace(
      `Origin: ${served.origin}`,
      "Origin: https://evil.example",
    );
    expect(await rawBytes(served.origin, foreign)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test("no file, two of them and a name with a path are told apart", async () => {
    expect(
      await (
        await served.fetchAs("officer", "/imports/new", { form: { kind: "themes", bodyId: PANEL, submitKey: "a" } })
      ).text(),
    ).toContain("Choose the file to import");
    const { at } = await preview(
      await bring("themes", await download("themes", "csv"), "C:\\fakepath\\../../etc/the themes.csv"),
    );
    const kept = await served.db
      .selectFrom("sheetImport")
      .select("fileName")
      .where("id", "=", Number(at.split("/").at(-1)))
      .executeTakeFirstOrThrow();
    expect(kept.fileName).toBe("the themes.csv");
  });
});

test(
  "many changes are saved in one transaction; a server killed half-way leaves nothing of them",
  { timeout: 180_000 },
  async () => {
    const bytes = await edited("themes", "csv", (rows, column) => {
      for (const row of rows.slice(1)) if (row[0]) row[column("Timing")] = "Next spring";
    });
    const { at, html, counts } = await preview(await bring("themes", bytes));
    expect(counts.changed).toBe(MANY);
    const form = formOn(html, `${at}/confirmation`)?.fields ?? {};
    const before = await digest(served.db);

    for (const after of [40, 120]) {
      const post = served.fetchAs("officer", `${at}/confirmation`, { form }).then(
        () => "answered",
        () => "cut off",
      );
      await wait(after);
      await served.kill("SIGKILL");
      expect(await post).toBe("cut off");
      expect(await digest(served.db)).toBe(before);
      await served.start();
    }

    const answer = await served.fetchAs("officer", `${at}/confirmation`, { form });
    expect(answer.status).toBe(302);
    const changed = await served.db.selectFrom("theme").select("id").where("timingWords", "=", "Next spring").execute();
    expect(changed).toHaveLength(MANY);
    const once = await digest(served.db);
    expect((await served.fetchAs("officer", `${at}/confirmation`, { form })).status).toBe(302);
    expect(await digest(served.db)).toBe(once);
  },
);
