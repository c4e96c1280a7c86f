import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { ROLES } from "#app/domain/actor.ts";
import { PAPER_LABELS } from "#app/domain/agenda/papers.ts";
import { AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { ITEM_KIND_LABELS, ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { PROGRAMME_STATES, VARIATION_STATES } from "#app/domain/programme-states.ts";
import { ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import { ROUND_STATES } from "#app/domain/scoring/states.ts";
import { IMPORT_STATES } from "#app/domain/sheet/kinds.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { literalSetsIn } from "#tests/support/literal-sets.ts";
import { findCircle, importsOf, sourceFiles } from "#tests/support/sources.ts";

type Import = { from: string; to: string };

const TOP = "app/domain (top)";
/** The sentences of events are one table in several files, which `events.ts` at the top puts together. */
const OF_THE_TOP = /^app\/domain\/(?:event\/)?[^/]+$/;

/** The noun whose room of the domain holds the file; the top of the domain is a room as well. */
function nounOf(path: string): string {
  return OF_THE_TOP.test(path) ? TOP : (path.split("/")[2] ?? TOP);
}

/** The first circle between rooms of the domain, with the imports that make it; undefined where there is none. */
function circleOfNouns(imports: readonly Import[]): string | undefined {
  const steps = imports.map((one) => ({ ...one, out: nounOf(one.from), into: nounOf(one.to) }));
  const rooms = [...new Set(steps.map(({ out }) => out))];
  const circle = findCircle(rooms, (room) =>
    steps.filter(({ out, into }) => out === room && into !== room).map(({ into }) => into),
  );
  if (!circle) return undefined;
  const made = steps
    .filter(({ out, into }) => circle.some((room, at) => room === out && circle[at + 1] === into))
    .map(({ from, to }) => `  ${from} imports ${to}`);
  return [circle.join(" -> "), ...made].join("\n");
}

/** The folders that hold more files than a person reads in one list. */
function crowdedFolders(files: readonly string[], most = 60): string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([folder, count]) => `${folder}: ${count} files`);
}

describe("the nouns of the domain", () => {
  test("form no circle, the top among them", () => {
    const imports = sourceFiles("app/domain").flatMap((from) => importsOf(from).map((to) => ({ from, to })));
    expect(imports.length).toBeGreaterThan(500);
    expect(circleOfNouns(imports)).toBeUndefined();
  });

  test("are named with the imports that make a circle", () => {
    const honest = { from: "app/domain/scoring/may.ts", to: "app/domain/theme/states.ts" };
    const down = { from: "app/domain/agenda-item/may.ts", to: "app/domain/theme/states.ts" };
    const back = { from: "app/domain/theme/may.ts", to: "app/domain/agenda-item/states.ts" };
    expect(circleOfNouns([honest, down])).toBeUndefined();
    expect(circleOfNouns([honest, down, back])).toBe(
      [
        "theme -> agenda-item -> theme",
        "  app/domain/agenda-item/may.ts imports app/domain/theme/states.ts",
        "  app/domain/theme/may.ts imports app/domain/agenda-item/states.ts",
      ].join("\n"),
    );
  });

  test("are not imported by the top, nor by the sentences of events", () => {
    const down = { from: "app/domain/theme/may.ts", to: "app/domain/verdict.ts" };
    for (const from of ["app/domain/visibility.ts", "app/domain/event/planning.ts"])
      expect(circleOfNouns([down, { from, to: "app/domain/theme/states.ts" }])).toContain(`${from} imports`);
  });
});

describe("the folders of app and db", () => {
  test("hold at most 60 files each, the routes apart", () => {
    expect(crowdedFolders(sourceFiles("app", "db").filter((path) => !path.startsWith("app/routes/")))).toEqual([]);
  });

  test("are named where they hold more", () => {
    const many = Array.from({ length: 61 }, (_, n) => `app/services/theme/verb-${n}.server.ts`);
    expect(crowdedFolders(many.slice(1))).toEqual([]);
    expect(crowdedFolders(many)).toEqual(["app/services/theme: 61 files"]);
  });
});

/** Names and dates as they were published: no list of them is shorter for being in two files. */
const DATA_FILES = ["app/domain/account/common-passwords.ts", "app/domain/deadline/bank-holidays.ts"];

/** Files that are longer than a person reads at once: a service does one thing, in 80 lines; any other file has 200. */
function longFiles(files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    const most = path.startsWith("app/services/") ? 80 : 200;
    return lines > most && !DATA_FILES.includes(path) ? [`${path}: ${lines} lines`] : [];
  });
}

describe("the files of app and db", () => {
  test("have at most 200 lines, a service 80", () => {
    const files = sourceFiles("app", "db").map((path) => ({ path, text: readFileSync(path, "utf8") }));
    expect(files.length).toBeGreaterThan(1_000);
    expect(longFiles(files)).toEqual([]);
  });

  test("are named where they have more", () => {
    const service = "app/services/theme/edit-theme.server.ts";
    const table = "db/theme/themes.server.ts";
    const lines = (count: number) => "x;\n".repeat(count);
    const of = (path: string, count: number) => ({ path, text: lines(count) });
    expect(longFiles([of(service, 80), of(table, 200), of("app/domain/deadline/bank-holidays.ts", 900)])).toEqual([]);
    expect(longFiles([of(service, 81), of(table, 201)])).toEqual([`${service}: 81 lines`, `${table}: 201 lines`]);
  });
});

/** Every table of states, and of what sets are made of like them: the domain names the sets, and the rest imports them. */
const TABLES = [
  ROLES,
  ...[
    THEME_STATES,
    ITEM_STATES,
    ITEM_KIND_LABELS,
    MEETING_STATES,
    AGENDA_STATES,
    PAPER_LABELS,
    PROGRAMME_STATES,
    VARIATION_STATES,
    QUESTION_STATES,
    ANSWER_RESULTS,
    FOLLOW_UP_STATES,
    ROUND_STATES,
    IMPORT_STATES,
  ].map((table) => Object.keys(table)),
];

describe("a set of states or roles", () => {
  test("is named in the domain, and spelled out nowhere in the database room or the services", () => {
    const spelled = sourceFiles("db", "app/services")
      .filter((path) => !path.startsWith("db/migrations/"))
      .flatMap((path) =>
        literalSetsIn(readFileSync(path, "utf8"), TABLES).map(({ line, said }) => `${path}:${line}: ${said}`),
      );
    expect(spelled).toEqual([]);
  });

  test.each([
    ["an array", 'query.where("state", "in", ["scheduled", "considered"])', "scheduled, considered"],
    ["a Set of roles", 'const CHAIRS = new Set(["chair", "vice_chair"])', "chair, vice_chair"],
    ["one set made longer", 'const OPEN = [...WAITS, "scheduled", "considered"]', "scheduled, considered"],
    [
      "comparisons with ||",
      'const is = item.state === "scheduled" || item.state === "considered"',
      "scheduled, considered",
    ],
    ["comparisons with &&", 'const is = day && (state !== "held" && state !== "cancelled")', "held, cancelled"],
    ["comparisons among others", 'const is = state === "held" || (late || state === "cancelled")', "held, cancelled"],
    ["the cases of a switch", 'switch (state) { case "held": case "cancelled": return 1 }', "held, cancelled"],
    ["a list in SQL", "sql`select 1 where state in ('not_scheduled', 'deferred')`", "not_scheduled, deferred"],
    ["a list in SQL with values", "sql`where id = ${id} and state not in ('held', 'cancelled')`", "held, cancelled"],
    ["a chain in SQL", "sql`where state = 'held' or state = 'cancelled'`", "held, cancelled"],
    [
      "an or of the query builder",
      'eb.or([eb("state", "=", "held"), eb("state", "=", "cancelled")])',
      "held, cancelled",
    ],
    [
      "one query after another",
      'db.where("state", "<>", "held").where("x", "=", 1).where("state", "!=", "cancelled")',
      "cancelled, held",
    ],
  ])("is found in %s", (_, text, said) => {
    expect(literalSetsIn(text, TABLES)).toEqual([{ line: 1, said }]);
  });

  test.each([
    ["a state that means just itself", 'query.where("state", "=", "scheduled")'],
    ["two things that are compared", 'const is = item.state === "scheduled" || meeting.state === "held"'],
    ["a state told from another", 'const words = state === "scheduled" ? "a" : state === "held" ? "b" : "c"'],
    ["names of no one table", 'const PATHS = ["draft", "check", "discard"]'],
    ["states of two records", "sql`where i.state = 'scheduled' and m.state = 'held'`"],
  ])("is not %s", (_, text) => {
    expect(literalSetsIn(text, TABLES)).toEqual([]);
  });
});
