import { rmSync } from "node:fs";
import { fillBig } from "./filling/big.ts";

// npm run bench:fill -- FILE: the large filling, made once and kept.
const [path = "data/big.db"] = process.argv.slice(2);
for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
const began = performance.now();
await fillBig(path);
console.log(`${path} is filled (${((performance.now() - began) / 1000).toFixed(0)} s).`);
