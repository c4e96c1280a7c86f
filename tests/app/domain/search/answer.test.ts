import { expect, test } from "vitest";
import { themeThatAnswers } from "#app/domain/search/answer.ts";
import { markedParts, MARK_BEGINS, MARK_ENDS } from "#app/domain/search/marks.ts";

/** What was found, with the words that were looked for between stars. */
const found = (kind: "theme" | "item", startYear: number, title: string) => ({
  kind,
  startYear,
  title: markedParts(title.replace(/\*(\w+)\*/g, `${MARK_BEGINS}$1${MARK_ENDS}`)),
  said: title,
});

test("the theme of the latest year whose title holds every word answers; of several the one that says least besides, or the best found", () => {
  const rows = [
    found("item", 2026, "*Taxi* *licensing*"),
    found("theme", 2020, "*Taxi* *licensing* long ago"),
    found("theme", 2026, "*Licensing* of shops"),
    found("theme", 2026, "*Taxi* *licensing*, and how it is enforced"),
    found("theme", 2026, "*Taxi* *licensing* around"),
    found("theme", 2026, "*Taxi* *licensing* nearby"),
  ];
  expect(themeThatAnswers(rows, ["taxi", "licensing"])?.said).toBe("*Taxi* *licensing* around");
  expect(themeThatAnswers(rows.slice(0, 2), ["taxi", "licensing"])?.said).toBe("*Taxi* *licensing* long ago");
});

test("a theme answers by its title in Welsh too, and by all of the words of that alone", () => {
  const rows = [{ ...found("theme", 2026, "Taxi licensing"), titleCy: "Trwyddedu tacsis: y pum ardal" }];
  expect(themeThatAnswers(rows, ["tacsis", "trwyddedu"])?.said).toBe("Taxi licensing");
  expect(themeThatAnswers(rows, ["tacsis", "bysiau"])).toBeNull();
});

test("a theme that holds only some of the words answers nothing, nor does a word that is there twice", () => {
  const rows = [found("theme", 2026, "*Licensing* of shops"), found("theme", 2026, "*Taxi* after *taxi*")];
  expect(themeThatAnswers(rows, ["taxi", "licensing"])).toBeNull();
  expect(themeThatAnswers([], ["taxi"])).toBeNull();
});
