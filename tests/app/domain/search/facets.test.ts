import { expect, test } from "vitest";
import { countFacets, type FoundGroup } from "#app/domain/search/facets.ts";

const panel = { slug: "panel", name: "The panel" };
const committee = { slug: "committee", name: "A committee" };
const GROUPS: FoundGroup[] = [
  { ...panel, kind: "theme", startYear: 2026, count: 5 },
  { ...panel, kind: "question", startYear: 2025, count: 3 },
  { ...committee, kind: "theme", startYear: 2025, count: 2 },
  { ...committee, kind: "item", startYear: null, count: 1 },
];

test("without filters everything is counted; a record without a year is in none", () => {
  expect(countFacets(GROUPS, {})).toEqual({
    unfiltered: 11,
    total: 11,
    kinds: { theme: 7, question: 3, item: 1 },
    bodies: [
      { ...committee, count: 3 },
      { ...panel, count: 8 },
    ],
    years: { 2026: 5, 2025: 5 },
  });
});

test("a count leaves its own filter out and keeps the others", () => {
  expect(countFacets(GROUPS, { kind: "theme", bodySlug: "panel" })).toEqual({
    unfiltered: 11,
    total: 5,
    kinds: { theme: 5, question: 3 },
    bodies: [
      { ...committee, count: 2 },
      { ...panel, count: 5 },
    ],
    years: { 2026: 5 },
  });
  expect(countFacets(GROUPS, { startYear: 2025 })).toMatchObject({
    total: 5,
    kinds: { theme: 2, question: 3 },
  });
});
