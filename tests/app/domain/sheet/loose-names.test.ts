import { expect, test } from "vitest";
import { looseNames } from "#app/domain/sheet/fields.ts";

test("a name that is nobody's on the lists is told of before it is kept as words", () => {
  expect(looseNames({ ownerPersonId: null, ownerOfficeId: null, ownerWords: "J Bryce" })).toEqual([
    "“J Bryce” is no person of this body and no office on the list: it is kept as words.",
  ]);
  expect(looseNames({ ownerPersonId: 3, ownerWords: "" })).toEqual([]);
  expect(looseNames({ wording: "Anything" })).toEqual([]);
});
