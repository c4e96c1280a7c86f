import { expect, test } from "vitest";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PANEL } from "#tests/support/cast.ts";
import { bringIn, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { FIRST_EIGHT } from "#tests/support/own-sheets/first-eight.ts";
import { LAST_FOUR } from "#tests/support/own-sheets/last-four.ts";

const TABLES = [
  "agendaItem",
  "followUp",
  "meeting",
  "theme",
  "question",
  "answer",
  "person",
  "account",
  "membership",
  "office",
  "witness",
  "followUpUpdate",
  "followUpResponse",
  "broughtRow",
  "takenOut",
] as const;

async function countAll(db: Db) {
  const counts: [string, number][] = [];
  for (const table of TABLES) {
    const { n } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(n)]);
  }
  return counts;
}

/** An officer who may add people as well. */
const officer = () => {
  const own = acting("officer");
  return { ...own, actor: { ...own.actor, administrator: true } };
};

/** Rows that the panel of the test cannot take: it has a chair already. */
const LEFT: Record<string, number> = { "membership.csv": 1 };

test.each([...FIRST_EIGHT, ...LAST_FOUR].map((one) => [one.name, one] as const))(
  "%s comes in as it is, is saved, and is undone without a trace",
  async (_, one) => {
    const db = await freshDb();
    const before = await countAll(db);
    const id = await bringIn(db, officer, { bodyId: PANEL, fileName: one.fileName, bytes: await one.bytes() });
    const { counts, kind, rows } = await previewOf(db, officer, id);
    expect(kind).toBe(one.kind);
    expect(counts.added).toBeGreaterThanOrEqual(one.rows.length - (LEFT[one.fileName] ?? 0));
    expect(rows.filter(({ fate }) => fate === "left").length).toBe(LEFT[one.fileName] ?? 0);
    expect(await countAll(db), "nothing is saved by looking").toEqual(before);

    expect(await saveBroughtIn(db, officer, id)).toMatchObject({ ok: true, result: { added: counts.added } });
    expect(await countAll(db)).not.toEqual(before);
    const { version, lines } = await previewOf(db, officer, id);
    expect(lines.length).toBeGreaterThanOrEqual(counts.added);

    expect(await undoTable(db, officer(), { importId: id, version })).toMatchObject({ ok: true });
    expect(await countAll(db)).toEqual(before);
  },
);
