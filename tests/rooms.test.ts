import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
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
