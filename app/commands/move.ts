import { parseArgs } from "node:util";
import { readConfig } from "#app/config.server.ts";
import { moveHouse } from "#app/services/safekeeping/move-house.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * Moves everything into another database, which is empty, of either engine. Stop the planner first. Where it was cut off,
 * the same command goes on.
 *
 * npm run move -- --to postgres://name:password@host/database
 * npm run move -- --to /var/lib/planner/planner.db
 */
const { values: given } = parseArgs({ options: { to: { type: "string" } } });

await sayPlainly(async () => {
  const { databaseAddress } = readConfig(process.env);
  if (!given.to) throw new Error("Say where to: npm run move -- --to postgres://name:password@host/database");
  const began = performance.now();
  const tell = (table: string, rows: number) => console.log(`${table}: ${rows} copied`);
  const { tables } = await moveHouse(databaseAddress, given.to, tell);
  for (const { name, rows, digest, same } of tables)
    console.log(`${same ? "same " : "OTHER"} ${name.padEnd(24)} ${String(rows).padStart(9)}  ${digest.slice(0, 16)}`);
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  console.log(`${tables.length} tables, ${all} rows, ${((performance.now() - began) / 1000).toFixed(0)} seconds.`);
  const others = tables.filter(({ same }) => !same).length;
  if (others > 0) throw new Error(`${others} tables say something else there: go on with the old database.`);
  console.log("Every table says the same in both. Set the address, and start.");
});
