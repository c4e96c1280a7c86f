import { sql } from "kysely";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveCouncil } from "#app/services/administration/archive-council.server.ts";
import { bringInCouncil } from "#app/services/administration/bring-in-council.server.ts";
import { isTaken } from "#db/administration/owned-rows.server.ts";
import { openWriter, type OpenFile } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { NOW, PEOPLE } from "./cast.ts";
import { databaseMadeOnce } from "./made-once.ts";
import { fillMarked, publishMarked } from "./marked-panel.ts";

/** What only the other council says or is called. */
export const OF_OTHER =
  /Zb(?:unpublished|officers|sensitive|released|town|othertown|person|council)|zb-(?:panel|committee)|@zb\.\w+/g;
/** The same of what it has not published, and of its people's addresses. */
export const UNPUBLISHED_OF_OTHER = /Zb(?:unpublished|officers|sensitive)|@zb\.\w+/g;

const SAID: readonly (readonly [here: string, there: string])[] = [
  ["Zq", "Zb"],
  ["Released", "Zbreleased"],
  ["anytown-panel", "zb-panel"],
  ["othertown-committee", "zb-committee"],
  ["Anytown", "Zbtown"],
  ["Othertown", "Zbothertown"],
  ["example.test", "zb.test"],
  ["suggester.invalid", "zb.test"],
  ...Object.values(PEOPLE).map(({ name }) => [name, `Zbperson ${name}`] as const),
];

/** Brings in beside the first a council full of markers, of which every word that tells it apart begins otherwise. */
export async function givenSecondCouncil(db: Db, { host }: { host: string | null }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "second-council-"));
  const path = join(folder, "source.db");
  copyFileSync(await databaseMadeOnce("empty.db", async () => {}), path);
  const source = openWriter(path);
  try {
    await fillMarked(source.db);
    await publishMarked(source.db);
    await sayOtherwise(source);
    await source.db.updateTable("council").set({ name: "Zbcouncil", slug: "zb" }).execute();
    await archiveCouncil(source, { slug: "zb", folder: join(folder, "archive"), at: NOW });
    await bringInCouncil(db, { folder: join(folder, "archive"), host });
  } finally {
    await source.close();
    rmSync(folder, { recursive: true });
  }
}

async function sayOtherwise({ db, copying }: OpenFile): Promise<void> {
  await copying.whileCopying(() =>
    db.transaction().execute(async (trx) => {
      const tables = (await trx.introspection.getTables()).filter(({ name }) => isTaken(name));
      await copying.liftGuards(trx);
      for (const { name, columns } of tables) {
        const texts = columns.filter(({ dataType }) => /text/i.test(dataType)).map((column) => column.name);
        const said = texts.map((text) => sql`${sql.id(text)} = ${saidOtherwise(text)}`);
        if (said.length > 0) await sql`update ${sql.table(name)} set ${sql.join(said)}`.execute(trx);
      }
      await copying.putBackGuards(trx, []);
    }),
  );
}

function saidOtherwise(column: string) {
  let said = sql<string>`${sql.id(column)}`;
  for (const [here, there] of SAID) said = sql<string>`replace(${said}, ${here}, ${there})`;
  return said;
}
