import { expect, test } from "vitest";
import { programmePageShown } from "#app/domain/programme/public-page.ts";
import type { ArrangedProgramme } from "#app/domain/programme/programme-view.ts";
import type { PublishedItemLine, PublishedMeetingView, PublishedProgrammeView } from "#app/domain/programme/view.ts";

const items = (count: number, more: Partial<PublishedItemLine> = {}) =>
  Array.from(
    { length: count },
    (_, at) => ({ reference: `I-${at + 1}`, kind: "theme", happened: "recorded", ...more }) as PublishedItemLine,
  );
const meeting = (of: PublishedItemLine[]) => ({ reference: "M-1", items: of }) as PublishedMeetingView;
const none = { next: null, later: [], notRecorded: [], past: [], toBeSet: [], deferred: [], withdrawn: [] };
const programme = { themes: [] } as unknown as PublishedProgrammeView;
const page = (arranged: Partial<ArrangedProgramme>, asked: Record<string, string> = {}) =>
  programmePageShown(programme, { ...none, ...arranged }, (part) => asked[part] ?? null);

test("of a meeting thirty subjects are told, and how many more there are; the next keeps its routine business", () => {
  const routine = items(2, { kind: "standing" });
  const { next, later } = page({ next: meeting([...items(33), ...routine]), later: [meeting(items(30))] });
  expect([next?.items.length, next?.more]).toEqual([32, 3]);
  expect([later[0]?.items.length, later[0]?.more]).toEqual([30, 0]);
});

test("of a past meeting only what is recorded is told", () => {
  const past = [meeting([...items(1), ...items(2, { happened: "not_recorded" })])];
  expect(page({ past }).past[0]).toMatchObject({ items: [{ reference: "I-1" }], more: 0 });
});

test("each long part has pages of its own, with the whole count", () => {
  const found = page({ deferred: items(250), toBeSet: items(101) }, { deferred: "3" });
  expect([found.deferred.page, found.deferred.rows.length, found.deferred.total]).toEqual([3, 50, 250]);
  expect([found.waiting.page, found.waiting.rows.length, found.waiting.pages]).toEqual([1, 100, 2]);
});
