import { writeFileSync } from "node:fs";
import { BASELINE_FILE, baselineText, makeBaseline } from "./baseline.ts";

// Run by `npm run db:baseline` after a migration was added: PostgreSQL begins with the schema as it is then.
const baseline = await makeBaseline();
writeFileSync(BASELINE_FILE, baselineText(baseline));
console.log(
  `${BASELINE_FILE} holds ${baseline.statements.length} statements, of ${baseline.migrations.length} migrations.`,
);
