import { expect, test } from "vitest";
import { isSameOwner, ownerKeyIn, ownerKeyOf, ownerNamed, ownersOf } from "#app/domain/follow-up/owner-key.ts";

const NAMING = {
  bodyName: "West Mercia Police and Crime Panel",
  people: [
    { id: 3, name: "Cllr Ruth Ahmed" },
    { id: 4, name: "Jo Bryce" },
  ],
  offices: [
    { id: 1, title: "Police and Crime Commissioner", organisation: "West Mercia" },
    { id: 2, title: "Police and Crime Commissioner", organisation: "Thames Valley" },
    { id: 5, title: "Deputy Police and Crime Commissioner", organisation: "West Mercia" },
    { id: 6, title: "Chief Constable", organisation: "West Mercia Police" },
    { id: 7, title: "Head of Licensing and Enforcement", organisation: "" },
  ],
};
const words = (ownerWords: string) => ({ ownerPersonId: null, ownerOfficeId: null, ownerWords, name: ownerWords });
const keysOf = (said: string, naming = NAMING) => ownersOf(words(said), naming).map(ownerKeyOf);

test.each([
  ["Commissioner", "office-1"],
  ["the Commissioner", "office-1"],
  ["PCC", "office-1"],
  ["the PCC’s office", "office-1"],
  ["Office of the Police and Crime Commissioner", "office-1"],
  ["The Police and Crime Commissioner for West Mercia", "office-1"],
  ["Police and Crime Commissioner, Thames Valley", "office-2"],
  ["Deputy Commissioner", "office-5"],
  ["CHIEF CONSTABLE", "office-6"],
  ["Ahmed, Ruth", "person-3"],
  ["The clerk", "words-clerk"],
  [" the  Clerk", "words-clerk"],
  ["Chief Constable of Elsewhere", "words-chief constable of elsewhere"],
])("%s is %s", (said, key) => expect(ownerKeyOf(ownerNamed(said, NAMING))).toBe(key));

test("of two offices that are called so none is meant where the body's name does not tell which", () => {
  expect(keysOf("Commissioner", { ...NAMING, bodyName: "Joint Police and Crime Panel" })).toEqual([
    "words-commissioner",
  ]);
  expect(keysOf("Commissioner", { ...NAMING, bodyName: "Thames Valley Police and Crime Panel" })).toEqual(["office-2"]);
});

test.each([
  ["Chief Constable and Commissioner", ["office-6", "office-1"]],
  ["The Chief Constable and the Police and Crime Commissioner", ["office-6", "office-1"]],
  ["Commissioner; the clerk", ["office-1", "words-clerk"]],
  ["Chief Constable, Commissioner & the Clerk", ["office-6", "office-1", "words-clerk"]],
  ["Chief Constable, the Commissioner, and Cllr Ruth Ahmed", ["office-6", "office-1", "person-3"]],
  ["Cllr Ruth Ahmed and Jo Bryce", ["person-3", "person-4"]],
  [
    "Telford and Wrekin Council, with West Mercia Police",
    ["words-telford and wrekin council", "words-west mercia police"],
  ],
  ["Chief Constable, West Mercia Police and Commissioner", ["office-6", "office-1"]],
  ["DS Ali / Housing", ["words-ds ali", "words-housing"]],
  ["Cllr Ruth Ahmed / AD Licensing", ["person-3", "words-ad licensing"]],
  ["24/7 team", ["words-24/7 team"]],
  ["All", ["words-all"]],
  ["Commissioner and PCC", ["office-1"]],
  ["Telford and Wrekin Council", ["words-telford and wrekin council"]],
  ["Head of Licensing and Enforcement", ["office-7"]],
  ["Cabinet Member for Culture, Sport and Tourism", ["words-cabinet member for culture, sport and tourism"]],
  ["Chief Constable, West Midlands Police", ["words-chief constable, west midlands police"]],
  ["Police and Crime Commissioner", ["office-1"]],
  ["", []],
  [" ; ", []],
])("%s: each is an owner", (said, keys) => expect(keysOf(said)).toEqual(keys));

test("whom an officer chose is the owner, whatever the words beside it say", () => {
  const chosen = { ownerPersonId: null, ownerOfficeId: 6, ownerWords: "A; B", name: "Chief Constable" };
  expect(ownersOf(chosen, NAMING)).toEqual([chosen]);
  expect(ownersOf({ ...chosen, ownerPersonId: 3, ownerOfficeId: null }, NAMING)).toHaveLength(1);
});

test("owners are the same however their words are written, and nobody is nobody's", () => {
  expect(isSameOwner(words("The Chief’s office"), words("chiefs  office"))).toBe(true);
  expect(isSameOwner(words("The clerk"), words("The treasurer"))).toBe(false);
  expect(isSameOwner(words(""), words(" "))).toBe(false);
});

test.each([
  ["words-The clerk", "words-clerk"],
  ["words-clerk", "words-clerk"],
  ["office-7", "office-7"],
  ["person-3", "person-3"],
])("the address %s asks for %s", (address, key) => expect(ownerKeyIn(address)).toBe(key));
