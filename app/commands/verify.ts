import { readConfig } from "#app/config.server.ts";
import { verifyAll } from "#app/services/safekeeping/verify-all.server.ts";
import { openReader } from "#db/open.server.ts";
import { sayPlainly } from "./say-plainly.ts";

/*
 * Looks through the database, while the planner runs or not: that it is whole, and that nothing of history was changed,
 * deleted, put in or cut off since it was signed.
 *
 * npm run verify
 */
await sayPlainly(async () => {
  const config = readConfig(process.env);
  const opened = await openReader(config.databaseAddress);
  try {
    const { lines, troubles } = await verifyAll(opened, config.safekeeping);
    console.log(lines.join("\n"));
    for (const trouble of troubles) console.error(trouble);
    if (troubles.length > 0) process.exitCode = 1;
  } finally {
    await opened.close();
  }
});
