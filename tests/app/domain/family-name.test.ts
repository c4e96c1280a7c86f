import { expect, test } from "vitest";
import { familyNameOf, familyNameAfter, inNameOrder } from "#app/domain/person-name.ts";

test.each([
  ["Cllr Ruth Ahmed", "Ahmed"],
  ["Councillor Ruth Ahmed", "Ahmed"],
  ["Jo Bryce", "Bryce"],
  ["Bryce, Jo", "Bryce"],
  ["Bryce, Cllr Jo", "Bryce"],
  ["Cllr Bryce, Jo", "Bryce"],
  ["Jo Bryce MBE", "Bryce"],
  ["Jo Bryce, MBE", "Bryce"],
  ["Dr Jo Bryce OBE QPM, JP", "Bryce"],
  ["Jo Bryce, PhD", "Bryce"],
  ["Mr. J. R. Bryce Jr", "Bryce"],
  ["Cllr Jo Bryce (Vice-Chair)", "Bryce"],
  ["Cllr Jo Bryce, Chair of the panel", "Bryce"],
  ["Sir Iain Bryce", "Bryce"],
  ["Dame Jo Bryce DBE", "Bryce"],
  ["the Hon. Jo Bryce", "Bryce"],
  ["The Rt Hon Jo Bryce MP", "Bryce"],
  ["Rev Jo Bryce", "Bryce"],
  ["Mx Jo Bryce", "Bryce"],
  ["Mrs Bryce", "Bryce"],
  ["Miss Jo Bryce", "Bryce"],
  ["Lord Smith of Kelvin", "Smith"],
  ["Baroness Smith of Basildon", "Smith"],
  ["Lord Bryce", "Bryce"],
  ["Chief Constable Jo Bryce", "Bryce"],
  ["Cllr Ana de Souza", "de Souza"],
  ["Cllr de Souza", "de Souza"],
  ["De Souza, Ana", "De Souza"],
  ["Anna van der Berg", "van der Berg"],
  ["van der Berg, Anna", "van der Berg"],
  ["Cllr Karim El Amrani", "El Amrani"],
  ["Van Morrison", "Morrison"],
  ["Ben Al Said", "Al Said"],
  ["Séan O’Neill", "O’Neill"],
  ["Sean O Neill", "O Neill"],
  ["Angus Mc Donald", "Mc Donald"],
  ["Fiona McDonald", "McDonald"],
  ["Oliver St John", "St John"],
  ["Dr Ann Smith-Jones", "Smith-Jones"],
  ["Duncan Smith, Iain", "Duncan Smith"],
  ["Nina Ma", "Ma"],
  ["NINA MA", "MA"],
  ["Madonna", "Madonna"],
  ["Cllr", "Cllr"],
  ["  Jo   Bryce ", "Bryce"],
  ["", ""],
])("the family name in %j is %j", (name, family) => expect(familyNameOf(name)).toBe(family));

const RUTH = { name: "Cllr Ruth Ahmed", familyName: "Ahmed" };
test.each([
  ["left empty, it is taken from the name", undefined, { name: "Ruth Bell", familyName: "" }, "Bell"],
  ["typed, it is what was typed", undefined, { name: "Li Wei", familyName: " Li " }, "Li"],
  ["it follows a new name", RUTH, { name: "Cllr Ruth Bell", familyName: "Ahmed" }, "Bell"],
  [
    "but not where it was set apart",
    { name: "Li Wei", familyName: "Li" },
    { name: "Dr Li Wei", familyName: "Li" },
    "Li",
  ],
  ["and is changed beside a name that stays", RUTH, { name: RUTH.name, familyName: "Ruth Ahmed" }, "Ruth Ahmed"],
  ["and beside a new name", RUTH, { name: "Ruth Ahmed Bell", familyName: "Ahmed Bell" }, "Ahmed Bell"],
])("%s", (_, before, typed, family) => expect(familyNameAfter(typed, before)).toBe(family));

test("names stand in the order of their family names, however they are written", () => {
  const names = ["Jo Bryce", "Cllr Zoë Ahmed", "Sean O'Neill", "Cllr Amara Okafor", "Ann O’Neill", "Cllr Ben Ahmed"];
  expect(names.toSorted(inNameOrder)).toEqual([
    "Cllr Ben Ahmed",
    "Cllr Zoë Ahmed",
    "Jo Bryce",
    "Cllr Amara Okafor",
    "Ann O’Neill",
    "Sean O'Neill",
  ]);
});
