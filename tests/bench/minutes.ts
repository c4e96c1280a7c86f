import { readFileSync } from "node:fs";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { findSourceMinutes, sourceMinutes } from "#tests/support/minutes-sources.ts";
import { scoreMinutes, type Score } from "#tests/support/score-minutes.ts";
import { SOURCES } from "./minutes/expected-sources.ts";
import { FIVE_MORE } from "./minutes/expected-five-more.ts";
import { MADE_UP, WRITTEN_AFTER } from "./minutes/expected.ts";

// npm run bench:minutes: what the rules find in published and in made-up minutes, against what was written by hand.
// `--misses` names what was missed and what was proposed and is not in the records.
const MISSES = process.argv.includes("--misses");

const folder = findSourceMinutes();
const lots = [
  ...(folder
    ? [{ title: "Published minutes", read: (name: string) => sourceMinutes(folder, name), all: SOURCES }]
    : []),
  {
    title: "Made-up minutes",
    read: (name: string) => readFileSync(`tests/bench/minutes/${name}`, "utf8"),
    all: MADE_UP,
  },
  {
    title: "Made-up minutes, written after the rules",
    read: (name: string) => readFileSync(`tests/bench/minutes/${name}`, "utf8"),
    all: WRITTEN_AFTER,
  },
  {
    title: "Made-up minutes of five more shapes",
    read: (name: string) => readFileSync(`tests/bench/minutes/${name}`, "utf8"),
    all: FIVE_MORE,
  },
];
const total: Score = {};
for (const { title, read, all } of lots) {
  console.log(`\n${title}`);
  for (const expected of all) {
    const score = scoreMinutes(read(expected.file), expected, MISSES ? console.log : () => {});
    for (const [name, [right, of]] of Object.entries(score))
      total[name] = [(total[name]?.[0] ?? 0) + right, (total[name]?.[1] ?? 0) + of];
    console.log(expected.file.padEnd(28), lineOf(score));
  }
}
console.log("\nTogether, with the aims");
const AIMS: Record<string, string> = {
  labelled: "0.95",
  prose: "0.70",
  precision: "0.85",
  "restated as new": "0 of them",
  owners: "0.90",
};
for (const [name, [right, of]] of Object.entries(total))
  console.log(
    name.padEnd(18),
    of === 0 ? "-" : (right / of).toFixed(2),
    `(${right} of ${of})`,
    AIMS[name] ? `aim ${AIMS[name]}` : "",
  );
timed();

function lineOf(score: Score): string {
  return Object.entries(score)
    .filter(([, [, of]]) => of > 0)
    .map(([name, [right, of]]) => `${name} ${right}/${of}`)
    .join(" · ");
}

/** How long long minutes and hostile ones take. */
function timed(): void {
  const usual = readFileSync("tests/bench/minutes/printed-panel.txt", "utf8");
  const hostile = [
    "ACTION: ",
    "a ".repeat(40),
    "1. X\n",
    "(((((",
    "Resolved ",
    "asked ",
    "Cllr A, ",
    "\t",
    "• ",
    "&amp;amp;",
    "would be ",
    "\n\n",
    "to the next the next ",
  ];
  console.log("\nMilliseconds");
  for (const [name, text] of [
    ["100 kB of minutes", usual.repeat(Math.ceil(100_000 / usual.length))],
    ["1 MB of minutes", usual.repeat(Math.ceil(1_000_000 / usual.length))],
    ...hostile.map((one) => [`1 MB of ${JSON.stringify(one.slice(0, 24))}`, one.repeat(1_000_000 / one.length)]),
  ] as [string, string][]) {
    const start = performance.now();
    readMinutes(text);
    console.log(name.padEnd(40), (performance.now() - start).toFixed(0));
  }
}
