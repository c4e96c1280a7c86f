import { expect, test } from "vitest";
import { personNamed } from "#app/domain/person-name.ts";

const PEOPLE = [
  "Cllr Ruth Ahmed",
  "Jo Bryce",
  "Cllr Séan O’Neill",
  "Cllr Tom Bell",
  "Tom Bell",
  "Dr Ann Smith-Jones",
].map((name) => ({ name }));

test.each([
  ["Cllr Ruth Ahmed", "Cllr Ruth Ahmed"],
  ["ruth  ahmed", "Cllr Ruth Ahmed"],
  ["Councillor Ruth Ahmed", "Cllr Ruth Ahmed"],
  ["Ahmed, Ruth", "Cllr Ruth Ahmed"],
  ["Ahmed, Cllr Ruth", "Cllr Ruth Ahmed"],
  ["Bryce, Jo", "Jo Bryce"],
  ["Mrs Jo Bryce", "Jo Bryce"],
  ["Cllr Sean O'Neill", "Cllr Séan O’Neill"],
  ["ONeill, Sean", "Cllr Séan O’Neill"],
  ["Ann Smith Jones", "Dr Ann Smith-Jones"],
  ["Tom Bell", "Tom Bell"],
  ["Cllr Tom Bell", "Cllr Tom Bell"],
])("%s is %s", (typed, name) => expect(personNamed(PEOPLE, typed).person?.name).toBe(name));

test.each([
  ["Bell, Tom", 2],
  ["Ahmed", 0],
  ["Cllr", 0],
  ["", 0],
])("%s is nobody: it could be %i", (typed, many) =>
  expect(personNamed(PEOPLE, typed)).toEqual({ person: undefined, near: false, many }),
);

test.each([
  ["Cllr Ruth Ahmed", false],
  ["cllr ruth  ahmed ", false],
  ["Ruth Ahmed", true],
  ["Bryce, Jo", true],
  ["Cllr Sean O’Neill", true],
  ["Cllr Séan O'Neill", true],
  ["Dr Ann Smith Jones", true],
])("%s stands nearly, and not quite, as the person is called: %s", (typed, near) =>
  expect(personNamed(PEOPLE, typed)).toMatchObject({ near, many: 1 }),
);

test("a name without its accent that could be two people’s is nobody’s", () => {
  const people = [{ name: "Zoë Smith" }, { name: "Cllr Zoe Smith" }];
  expect(personNamed(people, "Zoe Smith")).toEqual({ person: undefined, near: false, many: 2 });
  expect(personNamed(people, "Zoë Smith")).toMatchObject({ person: { name: "Zoë Smith" }, near: false });
});
