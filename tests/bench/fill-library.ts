import { openWriter, migrate } from "#db/open.server.ts";
import { fillCast, NOW, PANEL } from "#tests/support/cast.ts";

const AT_ONCE = 500;
const COMMON =
  "council panel police licensing taxi hotel school children safeguarding inspection report member officer district review action response evidence housing budget recovery transport health youth crime victim court response training partner data referral strategy".split(
    " ",
  );

/** A number between 0 and 1 for each call, the same ones every time. */
function steadyChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * A planner's file of so many records in one body, of every kind, in words as
 * unevenly common as those of a language. The triggers write the index.
 */
export async function fillLibrary(path: string, records: number): Promise<void> {
  const { db } = openWriter(path);
  await migrate(db);
  await fillCast(db);
  const chance = steadyChance(7);
  const word = () => {
    const rank = Math.floor(4_000 ** chance());
    return COMMON[rank - 1] ?? `w${rank.toString(36)}ord`;
  };
  const text = (count: number) => Array.from({ length: count }, word).join(" ");
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
