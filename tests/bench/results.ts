/** A part of the results: a table, and which of the aims it says something of. */
export type Section = {
  heading: string;
  note: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  met?: Partial<Record<Aim, string>>;
};

/** What the product aims at, in the order in which it is told: what must be met, and what would be good. */
export const AIMS = {
  kept: ["A kept page beside `node:http` sending the same bytes", "0.6", "0.8"],
  keptGzip: ["A kept page, compressed, beside the twin of 500 rows", "120 ×", "140 ×"],
  officerCold: ["The officer's programme of 500 items, cold, CPU beside the twin of 500 rows", "2.5 ×", "1 ×"],
  anew: ["The same for anybody, rendered anew", "2.5 ×", "1 ×"],
  demoPages: ["Any page of the demonstration, cold, p90 / worst (files apart)", "6 / 15 ms", "4 / 10 ms"],
  bigPages: ["The same on the large filling", "12 / 40 ms", "8 / 20 ms"],
  held: ["The longest that the main thread is held, everything asked of the large filling at once", "50 ms", "20 ms"],
  deed: ["A deed beside a bare transaction; fsyncs", "4 ×; 1", "2.5 ×; 1"],
  search: ["Search of a common word among 100,000 records, CPU p95", "12 ms", "6 ms"],
  growth: ["What a page costs at 10 times the data", "1.5 ×", "1.1 ×"],
  memory: ["Memory after a round over the large filling with files", "400 MB", "300 MB"],
  start: ["Start to the first answer, CPU", "1.0 s", "0.6 s"],
  besideFile: ["A kept page's p99 while an officer makes the largest Word file, beside idle", "2 ×", "1.2 ×"],
} as const;
export type Aim = keyof typeof AIMS;

/** The table of aims with what was found beside them; those that nothing was found of are left out. */
export function aimsSection(sections: readonly Section[]): Section {
  const met = Object.assign({}, ...sections.map((section) => section.met ?? {})) as Partial<Record<Aim, string>>;
  return {
    heading: "The aims",
    note: "What was found beside what must be met and what would be good.",
    columns: ["", "found", "pass", "aim"],
    rows: (Object.keys(AIMS) as Aim[]).flatMap((aim) => {
      const [what, pass, good] = AIMS[aim];
      const found = met[aim];
      return found === undefined ? [] : [[what, found, pass, good]];
    }),
  };
}

/** A section as it is read in a terminal. */
export function asText({ heading, note, columns, rows }: Section): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  return [`\n${heading}`, note, "", line(columns), ...rows.map(line)].join("\n");
}

/** A section of a page of Markdown. */
export function asMarkdown({ heading, note, columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(columns.map((_, at) => (at === 0 ? "---" : "--:")));
  return [`## ${heading}`, "", note, "", line(columns), rule, ...rows.map(line), ""].join("\n");
}
