import { sizes } from "./plan/sizes.ts";
import { smallCases } from "./plan/small-cases.ts";
import { explained } from "./plan/explained.ts";
import { fewMoves } from "./plan/few-moves.ts";
import { apart } from "./plan/apart.ts";

// npm run bench:plan: how good plans are, beside what is aimed at. `npm run bench:plan -- sizes` for one part.
const PARTS = { sizes, small: smallCases, explained, moves: fewMoves, apart };

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part();
