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
  expect(personNamed(PEOPLE, typed)).toEqual({ person: undefined, many }),
);
