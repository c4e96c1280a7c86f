import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";
import { fillCast, NOW, PANEL } from "#tests/support/cast.ts";
import { steadyText } from "./words.ts";

const AT_ONCE = 500;
/**
 * A planner's file of so many records in one body, of every kind, in words as
 * unevenly common as those of a language. The triggers write the index.
 */
export async function fillLibrary(path: string, records: number): Promise<void> {
  const { db } = openWriter(path);
  await migrate(db);
  await fillCast(db);
  const text = steadyText(7);
  const quarter = Math.floor(records / 4);
  for (let start = 0; start < quarter; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, quarter - start) }, (_, at) => start + at + 1);
    await db.transaction().execute(async (trx) => {
      const theme = () => ({
        bodyId: PANEL,
        title: text(5),
        whyItMatters: text(30),
        origin: "member" as const,
        state: "proposed" as const,
        proposedOn: "2026-08-20",
        updatedAt: NOW,
      });
      await trx.insertInto("theme").values(numbers.map(theme)).execute();
      await trx
        .insertInto("agendaItem")
        .values(
          numbers.map((themeId) => ({
            bodyId: PANEL,
            themeId,
            kind: "theme" as const,
            title: text(5),
            purpose: text(20),
            minutes: 30,
          })),
        )
        .execute();
      await trx
        .insertInto("question")
        .values(
          numbers.map((themeId) => ({
            bodyId: PANEL,
            themeId,
            text: text(15),
            kind: "oral" as const,
            state: "agreed" as const,
          })),
        )
        .execute();
      await trx
        .insertInto("followUp")
        .values(
          numbers.map((number) => ({
            bodyId: PANEL,
            startYear: 2026,
            number,
            kind: "recommendation" as const,
            wording: text(20),
            themeId: number,
            createdAt: NOW,
          })),
        )
        .execute();
    });
  }
  await db.destroy();
}
