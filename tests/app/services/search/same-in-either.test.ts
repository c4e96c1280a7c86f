import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import type { Marked } from "#app/domain/search/marks.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import type { TextIndex } from "#db/engine/full-text.server.ts";
import type { Opened } from "#db/engine/opened.server.ts";
import { migrate, openWriter } from "#db/open.server.ts";
import { copyDatabase } from "#db/safekeeping/copy-database.server.ts";
import { as } from "#tests/support/cast.ts";
import { demonstrationFile } from "#tests/support/demonstration.ts";
import { runFolder } from "#tests/support/made-once.ts";
import { TEST_SERVER } from "#tests/support/postgres/databases.ts";
import { dropDatabase, emptyDatabase } from "#tests/support/postgres/empty-database.ts";
import { QUESTIONS } from "#tests/support/search-questions.ts";

const NAME = `same_search_${process.pid}`;
let sqlite: Opened;
let postgres: Opened;
let officer: Reader;

beforeAll(async () => {
  const file = join(runFolder(), `${NAME}.db`);
  copyFileSync(await demonstrationFile(), file);
  sqlite = await openWriter(file);
  postgres = await openWriter(await emptyDatabase(TEST_SERVER ?? "", NAME));
  await migrate(postgres.db);
  await copyDatabase(sqlite, postgres, () => {});
  const bodies = await sqlite.db.selectFrom("body").select("id").execute();
  officer = { ...as("officer"), parts: bodies.map(({ id }) => ({ bodyId: id, role: "officer" })) };
}, 120_000);
afterAll(async () => {
  await sqlite.close();
  await postgres.close();
  await dropDatabase(TEST_SERVER ?? "", NAME);
});

type Found = Awaited<ReturnType<typeof searchRecords>>;

/** What is found, whatever comes first. */
const whatOf = (found: Found) =>
  found && {
    how: found.how,
    meant: found.meant,
    found: found.unfiltered,
    kinds: found.kinds,
    years: found.years,
    bodies: found.bodies,
  };

const marksOf = (parts: readonly Marked[]) => parts.filter(({ marked }) => marked).map(({ text }) => text);
/** The records of a page, each with what is marked in its title. */
const namesOf = (found: Found) =>
  (found?.rows ?? []).map(({ kind, reference, title }) => `${kind} ${reference}: ${marksOf(title).join(", ")}`);

/** Of words that most of all texts hold none tells which text is meant. */
const TELLING = 200;

test.each<[TextIndex, () => Reader]>([
  ["working", () => officer],
  ["published", () => null],
])("a hundred questions find the same in the %s records on either engine", { timeout: 120_000 }, async (index, who) => {
  expect(new Set(QUESTIONS).size).toBeGreaterThanOrEqual(100);
  const inBoth: number[] = [];
  for (const typed of QUESTIONS) {
    const [one, other] = [
      await searchRecords(sqlite.db, who(), { typed, index }),
      await searchRecords(postgres.db, who(), { typed, index }),
    ];
    expect([typed, whatOf(other)]).toEqual([typed, whatOf(one)]);
    const [here, there] = [namesOf(one), namesOf(other)];
    if ((one?.unfiltered ?? 0) <= here.length) expect([typed, [...there].sort()]).toEqual([typed, [...here].sort()]);
    if ((one?.unfiltered ?? 0) > TELLING) continue;
    expect([typed, there[0]]).toEqual([typed, here[0]]);
    const first = here.slice(0, 5);
    const both = first.filter((name) => there.slice(0, 5).includes(name)).length;
    expect([typed, both], `${there.join("\n")}\n\n${here.join("\n")}`).toEqual([
      typed,
      Math.max(both, first.length - 1),
    ]);
    if (first.length > 0) inBoth.push(both / first.length);
  }
  expect(inBoth.length).toBeGreaterThan(60);
  expect(inBoth.reduce((sum, share) => sum + share, 0) / inBoth.length).toBeGreaterThan(0.97);
});
