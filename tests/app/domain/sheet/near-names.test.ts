import { expect, test } from "vitest";
import { readFields, type ImportLookups } from "#app/domain/sheet/fields.ts";
import { nameNotes, nearNames } from "#app/domain/sheet/near-names.ts";

const MEMBERS = ["Cllr Ruth Ahmed", "Cllr Séan O’Neill", "Cllr Tom Bell", "Tom Bell"];
const PEOPLE = [...MEMBERS, "Jo Bryce"].map((name, id) => ({ id: id + 1, name }));
const LOOKUPS: ImportLookups = {
  bodyId: 1,
  members: PEOPLE.slice(0, MEMBERS.length),
  people: PEOPLE,
  offices: [],
  themes: new Map(),
  meetings: new Map(),
};

const owner = (typed: string, confirmed?: string[]) =>
  readFields("follow_ups", { owner: typed }, ["owner"], {
    ...LOOKUPS,
    ...(confirmed ? { confirmed: new Set(confirmed) } : {}),
  });
const lead = (typed: string, confirmed?: string[]) =>
  readFields("themes", { lead: typed }, ["lead"], {
    ...LOOKUPS,
    ...(confirmed ? { confirmed: new Set(confirmed) } : {}),
  });

const loose = (typed: string) => `“${typed}” is no person of this body and no office on the list: it is kept as words.`;
const taken = (typed: string, name: string) => `“${typed}” is taken as ${name}, if you confirm it above.`;

test.each([
  ["Jo Bryce", 5, []],
  ["JO  bryce", 5, []],
  ["Bryce, Jo", 5, [taken("Bryce, Jo", "Jo Bryce")]],
  ["Ruth Ahmed", 1, [taken("Ruth Ahmed", "Cllr Ruth Ahmed")]],
  ["Cllr Séan O'Neill", 2, [taken("Cllr Séan O'Neill", "Cllr Séan O’Neill")]],
  ["Cllr Sean O’Neill", 2, [taken("Cllr Sean O’Neill", "Cllr Séan O’Neill")]],
  ["Tom Bell", 4, []],
  ["Bell, Tom", null, ["2 people are named “Bell, Tom”: it is kept as words. Choose who is meant on its page."]],
  ["J Bryce", null, [loose("J Bryce")]],
  ["", null, []],
])("an owner typed as “%s” is person %s in the preview", (typed, ownerPersonId, notes) => {
  const read = owner(typed);
  expect(read).toMatchObject({ fields: { ownerPersonId, ownerWords: ownerPersonId === null ? typed : "" } });
  expect(nameNotes(read, PEOPLE)).toEqual(notes);
});

test("a near name is its person's only once it is confirmed", () => {
  expect(nearNames([owner("Bryce, Jo"), owner("Bryce, Jo"), owner("Jo Bryce"), lead("Nobody")])).toEqual([
    { key: "5:Bryce, Jo", typed: "Bryce, Jo", name: "Jo Bryce" },
  ]);
  expect(owner("Bryce, Jo", ["5:Bryce, Jo"])).toMatchObject({ fields: { ownerPersonId: 5, ownerWords: "" } });
  expect(owner("Bryce, Jo", ["5:Jo  Bryce"])).toEqual({
    ok: false,
    because: "“Bryce, Jo” was not confirmed to be Jo Bryce.",
  });
  expect(owner("Jo Bryce", [])).toMatchObject({ fields: { ownerPersonId: 5 } });
  expect(lead("Ahmed, Ruth", ["1:Ahmed, Ruth"])).toMatchObject({ ok: true, fields: { leadMemberId: 1 } });
  expect(lead("Cllr Ruth Ahmed", [])).toMatchObject({ ok: true, fields: { leadMemberId: 1 } });
  expect(lead("Ahmed, Ruth", [])).toEqual({
    ok: false,
    because: "“Ahmed, Ruth” was not confirmed to be Cllr Ruth Ahmed.",
  });
  expect(lead("Bell, Tom")).toEqual({
    ok: false,
    because: "2 people are named “Bell, Tom”: choose on its page.",
  });
});
