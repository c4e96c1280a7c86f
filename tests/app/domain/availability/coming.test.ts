import { expect, test } from "vitest";
import { comingInShort, comingOn, comingText, warnOfComing, type Sits } from "#app/domain/availability/coming.ts";
import type { Absence } from "#app/domain/availability/absence.ts";

const sits = (id: number, name: string, more: Partial<Sits> = {}): Sits => ({
  id,
  name,
  role: "member",
  fromOn: "2026-05-01",
  untilOn: null,
  ...more,
});
const PARTS = [
  sits(2, "Cllr Amara Okafor", { role: "chair" }),
  sits(4, "Cllr Ruth Ahmed"),
  sits(5, "Cllr Tom Bell"),
  sits(6, "Cllr Gone", { untilOn: "2027-03-03" }),
  sits(7, "Cllr Coming", { fromOn: "2027-03-05" }),
  sits(1, "Jo Bryce", { role: "officer" }),
  sits(4, "Cllr Ruth Ahmed", { role: "co_opted" }),
];
const away = (who: Partial<Absence>): Absence => ({
  personId: null,
  officeId: null,
  words: "",
  weekday: null,
  fromOn: "2027-03-01",
  untilOn: "2027-03-14",
  ...who,
});
const PANEL = { name: "Anytown Panel", parts: PARTS };
const on = (absences: Absence[], day = "2027-03-04") => comingOn(day, { ...PANEL, absences });

test("of those who sit on the day, each once, how many can come and who cannot", () => {
  expect(on([away({ personId: 4 }), away({ personId: 1 }), away({ personId: 6 }), away({ personId: 7 })])).toEqual({
    day: "2027-03-04",
    isRecess: false,
    members: 3,
    membersAway: ["Cllr Ruth Ahmed"],
    officersAway: ["Jo Bryce"],
  });
});

test.each([
  [0, "No member of the body is known on Thursday 4 March 2027."],
  [1, "As far as is known, the one member can come on Thursday 4 March 2027."],
])("a body with %i members is not told as if it had several", (members, words) => {
  const parts = PARTS.filter(({ name }) => name === "Cllr Ruth Ahmed").slice(0, members);
  expect(comingText("Anytown Panel", comingOn("2027-03-04", { parts, absences: [] }))).toBe(words);
});

test.each([
  [[], "2027-03-04", "As far as is known, all 3 members can come on Thursday 4 March 2027."],
  [[away({ personId: 4 })], "2027-03-04", "2 of 3 members can come on Thursday 4 March 2027. Cllr Ruth Ahmed cannot."],
  [
    [away({ personId: 4 }), away({ personId: 2 }), away({ personId: 1 })],
    "2027-03-04",
    "1 of 3 members can come on Thursday 4 March 2027. Cllr Amara Okafor and Cllr Ruth Ahmed cannot. Of the officers, Jo Bryce cannot come.",
  ],
  [
    [2, 4, 5].map((personId) => away({ personId })),
    "2027-03-04",
    "None of 3 members can come on Thursday 4 March 2027. Cllr Amara Okafor, Cllr Ruth Ahmed and Cllr Tom Bell cannot.",
  ],
  [
    [away({ personId: 1 })],
    "2027-03-04",
    "As far as is known, all 3 members can come on Thursday 4 March 2027. Of the officers, Jo Bryce cannot come.",
  ],
  [[away({})], "2027-03-04", "Anytown Panel does not meet on Thursday 4 March 2027."],
  [[away({ personId: 4 })], "2027-03-15", "As far as is known, all 3 members can come on Monday 15 March 2027."],
])("the line of a day", (absences, day, words) => {
  expect(comingText(PANEL.name, comingOn(day, { ...PANEL, parts: PARTS.filter(({ id }) => id < 6), absences }))).toBe(
    words,
  );
});

test("nothing is warned of where everybody can come", () => {
  expect(warnOfComing(PANEL.name, on([]), [])).toEqual([]);
});

test("a warning says who cannot, and who is needed for which item", () => {
  const needed = [
    { title: "Retail crime", away: [{ key: "person:4", name: "Cllr Ruth Ahmed", part: "lead" as const }] },
    { title: "Hotel Watch", away: [] },
    {
      title: "Custody",
      away: [
        { key: "office:2", name: "Chief Constable", part: "witness" as const },
        { key: "person:4", name: "Cllr Ruth Ahmed", part: "lead" as const },
      ],
    },
  ];
  expect(warnOfComing(PANEL.name, on([away({ personId: 4 })]), needed)).toEqual([
    "2 of 3 members can come on Thursday 4 March 2027. Cllr Ruth Ahmed cannot.",
    "“Retail crime”: Cllr Ruth Ahmed, who leads on it, cannot come.",
    "“Custody”: Chief Constable, a witness, and Cllr Ruth Ahmed, who leads on it, cannot come.",
  ]);
  expect(warnOfComing(PANEL.name, on([away({ personId: 1 })]), [])).toEqual([
    "Of the officers, Jo Bryce cannot come on Thursday 4 March 2027.",
  ]);
  expect(warnOfComing(PANEL.name, on([away({})]), [])).toEqual([
    "Anytown Panel does not meet on Thursday 4 March 2027.",
  ]);
});

test("in short, for the head of a meeting: nothing where everybody can come", () => {
  expect(comingInShort(on([]))).toBeNull();
  expect(comingInShort(on([away({ personId: 1 })]))).toBeNull();
  expect(comingInShort(on([away({ personId: 4 })]))).toBe("2 of 3 members can come");
  expect(comingInShort(on([away({})]))).toBe("The body does not meet on this day");
});
