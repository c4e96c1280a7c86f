import { demonstrationFile } from "#tests/support/demonstration.ts";
import { databaseMadeOnce, madeOnce } from "#tests/support/made-once.ts";
import { fillMany } from "#tests/support/many.ts";
import { setClock } from "#app/demo/clock.server.ts";
import { fillBig } from "./big.ts";

/** The path of a filled database by the name of its filling, made once in a run: `demo`, `big` or `many:500`. To be copied. */
export async function fileOf(fill: string): Promise<string> {
  const [name, many] = fill.split(":");
  if (name === "demo") return demonstrationFile();
  if (name === "big") return process.env.PLANNER_BIG ?? madeOnce("big.db", fillBig);
  const items = Number(many);
  if (name !== "many" || !(items > 0)) throw new Error(`There is no filling called ${fill}: demo, big, many:N`);
  return databaseMadeOnce(`many-${items}.db`, async (db) => {
    await fillMany(db, items);
    await setClock(db, new Date());
    await db
      .updateTable("account")
      .set((eb) => ({ email: eb.fn<string>("replace", ["email", eb.val("@example.test"), eb.val("@demo.example")]) }))
      .execute();
  });
}
