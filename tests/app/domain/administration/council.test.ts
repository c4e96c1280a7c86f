import { expect, test } from "vitest";
import { colourOf, contrastWithWhite, darkened } from "#app/domain/administration/colour.ts";
import { isDarkEnough } from "#app/domain/administration/council.ts";

test("a colour is taken as style guides write it, and nothing else is", () => {
  expect(["#00565B", "00565b", " #00565b "].map(colourOf)).toEqual(["#00565b", "#00565b", "#00565b"]);
  for (const typed of ["teal", "#056", "#00565g", "rgb(0,86,91)", "#00565b;}", ""])
    expect(colourOf(typed)).toBeUndefined();
});

// The ratios are those that WCAG's own examples and the usual checkers give.
test("how white letters stand out is WCAG's contrast ratio", () => {
  expect(contrastWithWhite("#000000")).toBeCloseTo(21, 5);
  expect(contrastWithWhite("#ffffff")).toBeCloseTo(1, 5);
  expect(contrastWithWhite("#767676")).toBeCloseTo(4.54, 2);
  expect(contrastWithWhite("#777777")).toBeCloseTo(4.48, 2);
});

test("a colour on which white letters cannot be read is refused with its contrast", () => {
  expect(isDarkEnough("#767676")).toEqual({ allowed: true });
  expect(isDarkEnough("#777777")).toMatchObject({
    kind: "input",
    because:
      "White letters could not be read on #777777: their contrast is 4.4 to 1, and 4.5 is needed. Choose a darker colour.",
  });
  expect(isDarkEnough("#ffdd00")).toMatchObject({ allowed: false });
});

test("a colour is darkened towards black", () => {
  expect([darkened("#804020", 0), darkened("#804020", 0.5), darkened("#804020", 1)]).toEqual([
    "#804020",
    "#402010",
    "#000000",
  ]);
});
