import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENVIRONMENT_NAMES } from "#app/config.server.ts";
import { AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { movesOf, type Move } from "#app/domain/deed.ts";
import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { arithmeticText } from "#app/domain/deadline/arithmetic.ts";
import { RULE_LIST } from "#app/domain/deadline/rules.ts";
import { TRIGGERS } from "#app/domain/deadline/triggers.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { SETTING_QUESTIONS, USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { DRAFT_PLAN_DEEDS } from "#app/domain/plan/deeds.ts";
import { DRAFT_PLAN_STATES } from "#app/domain/plan/draft-states.ts";
import { PROGRAMME_STATES, VARIATION_STATES } from "#app/domain/programme-states.ts";
import { PROGRAMME_DEEDS, VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { ROLES } from "#app/domain/actor.ts";
import type { SheetColumn } from "#app/domain/sheet/columns.ts";
import { SHEET_KIND_LABELS } from "#app/domain/sheet/kinds.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { IMPORT_STATES } from "#app/domain/sheet/kinds.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { EVERY_DEED } from "#tests/support/every-deed.ts";
import { sourceFiles } from "#tests/support/sources.ts";

const doc = (name: string) => readFileSync(`docs/${name}.md`, "utf8");

/** The rows of every table under a heading, as trimmed cells. */
function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\|[ -:|]+\|$/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const NOUNS: [string, Record<string, { words: string }>, Record<string, Move>][] = [
  ["Theme", THEME_STATES, movesOf(THEME_DEEDS)],
  ["Question", QUESTION_STATES, movesOf(QUESTION_DEEDS)],
  ["Agenda item", ITEM_STATES, movesOf(ITEM_DEEDS)],
  ["Meeting", MEETING_STATES, movesOf(MEETING_DEEDS)],
  ["Agenda", AGENDA_STATES, movesOf(AGENDA_DEEDS)],
  ["Work programme", PROGRAMME_STATES, movesOf(PROGRAMME_DEEDS)],
  ["Variation", VARIATION_STATES, movesOf(VARIATION_DEEDS)],
  ["Follow-up", FOLLOW_UP_STATES, movesOf(FOLLOW_UP_DEEDS)],
  ["Draft plan", DRAFT_PLAN_STATES, movesOf(DRAFT_PLAN_DEEDS)],
  ["Import", IMPORT_STATES, movesOf(IMPORT_DEEDS)],
];
const REASONS = { required: "Required", optional: "If you like", none: "Not asked" };

test.each(NOUNS)(
  "docs/workflow.md tells every state and transition of a %s, and no others",
  (noun, states, transitions) => {
    const rows = rowsUnder(doc("workflow"), noun);
    const told = rows.filter((row) => row[1]?.startsWith("`"));
    const stateRows = told.filter((row) => row.length === 3).map((row) => row.slice(0, 2));
    expect(stateRows).toEqual(Object.entries(states).map(([code, { words }]) => [words, `\`${code}\``]));
    const named = (state: string) => `“${states[state]?.words}”`;
    const moves = told.filter((row) => row.length === 5).map((row) => row.slice(1));
    expect(moves).toEqual(
      Object.entries(transitions).map(([code, { from, to, reason }]) => [
        `\`${code}\``,
        from.map(named).join(", "),
        named(to),
        REASONS[reason],
      ]),
    );
  },
);

test("docs/permissions.md tells every role, and every deed with who may do it", () => {
  const text = doc("permissions");
  for (const role of ROLES) expect(text).toContain(`| \`${role}\``);
  const told = rowsUnder(text, "Deeds").filter((row) => row[1]?.startsWith("`"));
  expect(told.map((row) => row.slice(1))).toEqual(
    Object.entries(EVERY_DEED).map(([deed, { roles }]) => [
      `\`${deed}\``,
      ...ROLES.map((role) => (roles.includes(role) ? "yes" : "–")),
    ]),
  );
});

test("docs/deadlines.md tells every rule, what starts it, how it is counted and its source, and no others", () => {
  const sections = [
    "Police and crime panels",
    "Notice, agendas and minutes",
    "Council overview and scrutiny",
    "Local settings",
  ];
  const told = sections.flatMap((heading) => rowsUnder(doc("deadlines"), heading).slice(1));
  expect(told.map(([id, title, trigger, counted, , source]) => [id, title, trigger, counted, source])).toEqual(
    RULE_LIST.map(({ id, title, trigger, arithmetic, source }) => [
      `\`${id}\``,
      title,
      TRIGGERS[trigger].words,
      arithmeticText(arithmetic),
      source,
    ]),
  );
});

test.each(Object.values(SHEETS))("docs/sheets.md tells every column of $title and what is taken of it", (sheet) => {
  const used = {
    edited: "taken",
    given_once: "taken of a new row",
    moves: "taken, moves the item",
    given_new: "taken of a new row, may be left out",
    by_day: "taken as the meeting on that day",
    read: "to read",
  };
  const columns: SheetColumn[] = Object.values(sheet.columns);
  expect(
    rowsUnder(doc("sheets"), SHEET_KIND_LABELS[sheet.kind])
      .slice(1)
      .map(([heading, use]) => [heading, use]),
  ).toEqual(columns.map(({ heading, use, required }) => [heading, `${used[use]}${required ? ", needed" : ""}`]));
});

test.each(Object.values(SHEETS))("docs/sheets.md tells how much each column of $title holds", (sheet) => {
  const columns: SheetColumn[] = Object.values(sheet.columns);
  const limits = columns.flatMap((column) =>
    column.type === "text" && column.most ? [[column.heading, `text, at most ${column.most} characters`]] : [],
  );
  expect(limits.length).toBeGreaterThan(3);
  const told = rowsUnder(doc("sheets"), SHEET_KIND_LABELS[sheet.kind]).slice(1);
  expect(
    told.filter(([, , what]) => what?.startsWith("text, at most ")).map(([heading, , what]) => [heading, what]),
  ).toEqual(limits);
});

test("docs/planning.md tells every setting that is chosen in words, with its choices and the usual one", () => {
  const told = rowsUnder(doc("planning"), "What it weighs").filter(([, choices]) => choices?.includes("("));
  expect(told).toEqual(
    (Object.keys(SETTING_QUESTIONS) as (keyof typeof SETTING_QUESTIONS)[]).map((name) => {
      const { question, choices } = SETTING_QUESTIONS[name];
      const all = Object.entries<{ words: string; points: number }>(choices);
      const usual = all.find(([code]) => code === USUAL_SETTINGS[name]);
      return [question, all.map(([, { words, points }]) => `${words} (${points})`).join(", "), usual?.[1].words];
    }),
  );
});

test.each(ENVIRONMENT_NAMES)("docs/running.md and .env.example tell of %s", (name) => {
  expect(rowsUnder(doc("running"), "Settings").map((row) => row[0])).toContain(`\`${name}\``);
  expect(readFileSync(".env.example", "utf8")).toMatch(new RegExp(`^${name}=`, "m"));
});

test("no setting is documented that the product does not read", () => {
  const told = rowsUnder(doc("running"), "Settings").flatMap((row) => /^`(\w+)`$/.exec(row[0] ?? "")?.[1] ?? []);
  expect(told.sort()).toEqual([...ENVIRONMENT_NAMES].sort());
});

test("every dependency has its line in the decision on dependencies", () => {
  const text = readFileSync("docs/decisions/0007-dependencies.md", "utf8");
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, object>;
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  const told = [...text.matchAll(/^\| (`.+?) +\|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)]);
  expect(told.map(([, name = ""]) => name).filter((name) => name !== "@types/*" && !names.includes(name))).toEqual([]);
});

test("every file that docs/publishing.md names is there, and every deed of publishing is told", () => {
  const text = doc("publishing");
  const named = [...text.matchAll(/`((?:app|db)\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  const deeds = Object.keys(EVERY_DEED).filter((deed) => deed.startsWith("publish_"));
  expect([...text.matchAll(/\| `(publish_\w+)`/g)].map(([, deed]) => deed).sort()).toEqual([...deeds].sort());
});

test.each(["your-first-change", "style"])("every file that docs/%s.md names is there", (page) => {
  const named = [...doc(page).matchAll(/`((?:app|db|tests)\/[^`<…]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

/** Whether a file exports a function that answers with a verdict or a refusal. */
function answersWithVerdict(text: string): boolean {
  const returned = [...text.matchAll(/^export function \w+(?:(?!\n\}\n)[\s\S])*?\): ([^\n]*)\{\n/gm)].map(
    ([, type = ""]) => type,
  );
  return returned.some((type) => /\b(?:Verdict|Refusal)\b/.test(type));
}

test("docs/rules.md names every file of the domain that answers with a verdict, and no file that is not there", () => {
  const named = [...doc("rules").matchAll(/`([a-z-]+(?:\/[a-z-]+)?\.ts)`/g)].map(
    ([, path = ""]) => `app/domain/${path}`,
  );
  const files = sourceFiles("app/domain");
  const rules = files.filter((path) => answersWithVerdict(readFileSync(path, "utf8")));
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((path) => !named.includes(path))).toEqual([]);
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});

test.each([
  ["one line", "export function mayX(a: A): Verdict {\n  return allowed;\n}\n", true],
  ["an object asked", "export function mayX(a: {\n  b: B;\n}): Verdict {\n  return allowed;\n}\n", true],
  [
    "an answer or a refusal",
    "export function readX(\n  a: A,\n): { text: string } | Refusal {\n  return x;\n}\n",
    true,
  ],
  [
    "its own function only",
    "export function x(a: A) {\n  return y(a);\n}\n\nfunction y(a: A): Verdict {\n  return allowed;\n}\n",
    false,
  ],
  ["another answer", "export function isX(a: Verdict): boolean {\n  return a.allowed;\n}\n", false],
])("a function that answers with a verdict is told by what it returns: %s", (_, text, answers) => {
  expect(answersWithVerdict(text)).toBe(answers);
});

test("every noun that README.md tells has a room in the domain, the services and the database, and no other has", () => {
  const [, told = ""] =
    /The nouns are the same in every layer: ([^.]+)\./.exec(readFileSync("README.md", "utf8")) ?? [];
  const nouns = told.split(/,\s+/).sort();
  const rooms = (layer: string, beside: readonly string[]) =>
    readdirSync(layer, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !beside.includes(entry.name))
      .map(({ name }) => name)
      .sort();
  expect(rooms("app/domain", ["event", "paper", "outcome"])).toEqual(nouns);
  expect(rooms("app/services", [])).toEqual(nouns);
  expect(rooms("db", ["engine", "list", "migrations", "tables"])).toEqual(nouns);
});

test("decisions are numbered without a gap, and every page that is linked to is there", () => {
  const decisions = readdirSync("docs/decisions").sort();
  expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
  for (const page of [
    "README.md",
    ...readdirSync("docs")
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ]) {
    const folder = page.startsWith("docs/") ? "docs/" : "";
    const links = [...readFileSync(page, "utf8").matchAll(/[^!]\[[^\]]+\]\(([^)#:]+)\)/g)].map(
      ([, to = ""]) => folder + to,
    );
    expect(
      links.filter((link) => !existsSync(link)),
      page,
    ).toEqual([]);
  }
});

test("the code names the decisions that there are", () => {
  const named = ["remix.config.js", "app/entry.client.tsx"].flatMap(
    (path) => readFileSync(path, "utf8").match(/docs\/decisions\/[\w-]+\.md/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
