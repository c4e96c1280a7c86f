import { THEMES_SHEET } from "#app/domain/sheet/themes-sheet.ts";
import { FOLLOW_UPS_SHEET } from "#app/domain/sheet/follow-ups-sheet.ts";
import type { SheetRecord } from "#app/domain/sheet/table.ts";

/** Words that have gone wrong in a spreadsheet before. */
export const AWKWARD = [
  "=1+1",
  "+44 1632 960000",
  "-5",
  "@everyone",
  "'=1+1",
  "''",
  "'quoted'",
  "a, b; c",
  'He said "no"',
  "two\nlines",
  "1/2",
  "00123",
  "1e5",
  "TRUE",
  "_x0041_",
  "£5m – “quoted” — naïve",
  "\u202eright to left",
  "Ysbyty Glan Clwyd â ŵ ŷ",
  "😀 emoji",
  "=cmd|' /C calc'!A0",
  "＝1+1",
  "tab\tinside",
  "<b>&amp;</b>",
  "#REF!",
  "12:30",
  "September 2026",
] as const;

/** So many themes whose every text is awkward in turn. */
export function awkwardThemes(count: number): SheetRecord[] {
  const words = (index: number) => AWKWARD[index % AWKWARD.length] ?? "";
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    version: 1 + (index % 7),
    values: {
      title: `${words(index)} ${index}`,
      whyItMatters: words(index),
      desiredOutcome: words(index + 1),
      whoIsAffected: words(index + 2),
      timing: words(index + 3),
      origin: "member",
      originWords: words(index + 4),
      originUrl: index % 2 ? "" : "https://example.org/?a=1&b=2",
      lead: "Cllr Aisha Khan",
      format: null,
      witnesses: words(index + 5),
      body: "Anytown Police and Crime Panel",
      state: "Proposed",
      proposer: "Jo Bryce",
      proposedOn: "2026-09-08",
      supporters: index,
      questions: 0,
      changedOn: "2026-11-22",
    },
  }));
}

export const ONE_FOLLOW_UP: SheetRecord = {
  id: 12,
  version: 3,
  values: {
    wording: "That the Chief Constable reports back",
    kind: "action",
    theme: "T-4",
    meeting: "M-2",
    madeOn: "2026-06-19",
    sourceNumber: "3",
    madeBy: "",
    owner: "Chief Constable, Anytown Police",
    dueWords: "September 2026",
    dueOn: "2026-09-30",
    noticeOn: null,
    state: "Not started",
    lastReportedOn: null,
  },
};

export { FOLLOW_UPS_SHEET, THEMES_SHEET };
