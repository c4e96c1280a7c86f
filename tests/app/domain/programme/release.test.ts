import { expect, test } from "vitest";
import { entriesOfRelease } from "#app/domain/programme/published-entries.ts";
import { meetingView } from "#app/domain/programme/make-view.ts";
import { releaseView } from "#app/domain/programme/release-view.ts";
import { refsNotIn } from "#app/domain/programme/release-refs.ts";
import { item, meeting, snapshot } from "#tests/support/snapshots.ts";

test("a record that the release does not hold is told from those it does, by its kind and its number", () => {
  const release = snapshot({ items: [item({ id: 7 })], themes: [], questions: [], meetings: [] });
  const refs = [
    { kind: "item", id: 7 },
    { kind: "item", id: 8 },
    { kind: "theme", id: 7 },
  ] as const;
  expect(refsNotIn(release, refs)).toEqual([
    { kind: "item", id: 8 },
    { kind: "theme", id: 7 },
  ]);
});

test("a release and the page of a meeting list no apologies and minutes that a cancelled meeting took with it; a subject that it lost stands without a meeting", () => {
  const withdrawn = { state: "withdrawn" } as const;
  const stood = snapshot({
    meetings: [meeting({ state: "cancelled", itemIds: [7, 8, 9] })],
    items: [
      item({ id: 7, kind: "standing", title: "Apologies", themeId: null, ...withdrawn }),
      item({ id: 8, title: "Hotel watch", themeId: null, ...withdrawn }),
      item({ id: 9, themeId: null }),
    ],
    themes: [],
    questions: [],
  });
  const from = { href: "", yearLabel: "", yearWords: "", releaseNumber: 1, publishedOn: "2026-09-01" };
  const { rows } = entriesOfRelease(stood, { body: { slug: "panel", name: "Panel" }, from }, [], "2026-09-01");
  const { meetings, unplaced } = releaseView(stood, rows);
  expect(meetings.map(({ items }) => items.map(({ title }) => title))).toEqual([["Taxi licensing"]]);
  expect(unplaced.map(({ title }) => title)).toEqual(["Hotel watch"]);
  const page = meetingView(rows.find("meeting", 1)!, rows);
  expect(page.items.map(({ title }) => title)).toEqual(["Hotel watch", "Taxi licensing"]);
});
