import { expect, test } from "vitest";
import { mostOf, pointChoices, SCHEMES, type Scheme } from "#app/domain/scoring/schemes.ts";

/** From the published schemes: their letters and the most points. */
const PUBLISHED: [Scheme, string, number][] = [
  ["TOPIC", "TOPIC", 10],
  ["TOPICC", "TOPICC", 11],
  ["PICK", "PICK", 8],
];

test.each(PUBLISHED)("%s has the letters %s and at most %i points", (scheme, letters, most) => {
  const { criteria } = SCHEMES[scheme];
  expect(criteria.map(({ letter }) => letter).join("")).toBe(letters);
  expect(mostOf(criteria)).toBe(most);
});

test("a criterion of one point is asked as no or yes, one of two as 0, 1 or 2", () => {
  expect(pointChoices({ mostPoints: 1 }).map(({ words }) => words)).toEqual(["No", "Yes"]);
  expect(pointChoices({ mostPoints: 2 }).map(({ value }) => value)).toEqual(["0", "1", "2"]);
});
