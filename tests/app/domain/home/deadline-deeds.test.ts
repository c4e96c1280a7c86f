import { expect, test } from "vitest";
import { deadlineRows, type NearDeadline } from "#app/domain/home/deadline-deeds.ts";

const TODAY = "2026-11-24";
const deadline = (ruleId: NearDeadline["ruleId"], onDay: string, also: Partial<NearDeadline> = {}): NearDeadline => ({
  ruleId,
  kind: "meeting",
  subjectId: 21,
  onDay,
  stage: onDay < TODAY ? "late" : "soon",
  of: "Meeting of Thursday 3 December 2026",
  href: `/deadlines/anytown-panel/${ruleId}:M-21`,
  ...also,
});
const DRAFT = deadline("L2", "2026-11-23");
const NOTICE = deadline("N1", "2026-11-25");
const rows = (near: NearDeadline[], withChair: number[] = []) =>
  deadlineRows(near, new Set(withChair), TODAY).map(({ words, note, href, verb, stage, days }) => [
    words,
    note,
    href,
    verb,
    `${days} ${stage}`,
  ]);

test("the dates of one agenda are one thing to do, and lead to the form that may be sent now", () => {
  expect(rows([DRAFT, NOTICE])).toEqual([
    [
      "Send the draft agenda to the chair",
      "Meeting of Thursday 3 December 2026. Was due by 23 November 2026; the notice goes out by 25 November 2026",
      "/meetings/M-21/agenda/submission",
      "Send",
      "1 late",
    ],
  ]);
  const due = "Meeting of Thursday 3 December 2026. Due by 25 November 2026";
  expect(rows([NOTICE])).toEqual([
    ["Publish the notice and agenda", due, "/meetings/M-21/agenda/publication", "Publish", "1 soon"],
  ]);
  expect(rows([NOTICE], [21])).toEqual([
    ["The agenda waits for the chair", due, "/meetings/M-21/agenda", "Open", "1 soon"],
  ]);
  expect(rows([DRAFT, deadline("L2", "2026-11-30", { subjectId: 22 })]).map(([, , href]) => href)).toEqual([
    "/meetings/M-21/agenda/submission",
    "/meetings/M-22/agenda/submission",
  ]);
});

test("a notice that is late is no row: the alarm of its meeting says so", () => {
  expect(rows([deadline("N1", "2026-11-20")])).toEqual([]);
  expect(rows([DRAFT, deadline("N1", "2026-11-20")]).map(([, note]) => note)).toEqual([
    "Meeting of Thursday 3 December 2026. Was due by 23 November 2026",
  ]);
});

test("of another that is late its result is asked for; one that is near is looked at", () => {
  const of = { kind: "year", subjectId: 2027, of: "Precept of 2027/28" } as const;
  const [late, near] = rows([deadline("P1", "2026-11-20", of), deadline("P1", "2026-11-28", of)]);
  expect([late?.[2], late?.[3], near?.[2], near?.[3]]).toEqual([
    "/deadlines/anytown-panel/P1:M-21/result",
    "Record",
    "/deadlines/anytown-panel/P1:M-21",
    "Open",
  ]);
});
