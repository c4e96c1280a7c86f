import { beforeEach, expect, test } from "vitest";
import { addDay } from "#app/services/deadline/add-day.server.ts";
import { offerRuleSetting, setDeadlineRule } from "#app/services/deadline/set-deadline-rule.server.ts";
import { readBodyRule, readBodyRules } from "#app/services/deadline/read-body-rules.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

const PANEL_SLUG = "anytown-panel";
const COMMITTEE_SLUG = "othertown-committee";
const SAID = { slug: PANEL_SLUG, applies: "yes", value: 5, atTime: "12:00", words: "Standing order 9" } as const;

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const set = (ruleId: string, said: object = {}, version = 0) =>
  setDeadlineRule(db, acting("officer"), { ...SAID, ruleId, version, ...said });
const rulesFor = async (reader: Parameters<typeof readBodyRules>[1], slug = PANEL_SLUG) =>
  (await readBodyRules(db, reader, slug, TODAY))!;
const ruleFor = async (reader: Parameters<typeof readBodyRules>[1], id: string) =>
  (await rulesFor(reader)).rules.find((rule) => rule.id === id);

test("a body is shown the rules of its law and country, in the order of the list, and what it may say it has", async () => {
  expect(await readBodyRules(db, null, "nowhere", TODAY)).toBeUndefined();
  const panel = await rulesFor(null);
  expect(panel.body).toEqual({
    slug: PANEL_SLUG,
    name: "Anytown Scrutiny Panel",
    law: "police_panel",
    dayProfile: "weekends_and_bank_holidays",
    jurisdiction: "england",
  });
  const ids = panel.rules.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(["P1", "P2", "P3"]);
  expect(ids.slice(-4)).toEqual(["L1", "L2", "L3", "L4"]);
  expect(ids.filter((id) => id.startsWith("N"))).toEqual(["N1", "N3", "N4", "N5", "N7", "N8", "N9", "N10"]);
  expect(panel.left).toEqual([]);

  const committee = await rulesFor(null, COMMITTEE_SLUG);
  expect(committee.left.map(({ id, applies }) => [id, applies])).toEqual([
    ["O5", "by_choice"],
    ["O6", "by_choice"],
    ["O7", "by_choice"],
  ]);
  await db.updateTable("body").set({ jurisdiction: "wales" }).execute();
  const inWales = await rulesFor(null);
  expect(inWales.rules.map(({ id }) => id).filter((id) => ["N1", "N2", "N10"].includes(id))).toEqual(["N2"]);
});

test("each rule is worked out from an example: a Tuesday five weeks ahead, today, or the precept to come", async () => {
  const { rules } = await rulesFor(null);
  const example = (id: string) => {
    const rule = rules.find((one) => one.id === id);
    return [rule?.exampleFrom, rule?.example.known ? rule.example.on : rule?.example];
  };
  expect(example("N1")).toEqual(["2026-10-06", "2026-09-28"]);
  expect(example("L3")).toEqual(["2026-10-06", "2026-10-01"]);
  expect(example("L4")).toEqual(["2026-10-06", "2026-10-20"]);
  expect(example("P2")).toEqual(["2027-04-01", "2027-02-08"]);
  expect(example("N10")).toEqual([TODAY, "2026-09-28"]);
  expect(example("N9")).toEqual([
    TODAY,
    { known: false, because: "The law gives no fixed date, so none is calculated." },
  ]);
});

test("what the body has set is told to anyone; who set it only to those with a part in the body", async () => {
  expect(await ruleFor(null, "L3")).toMatchObject({
    counted: "3 working days before",
    setBy: "Nobody yet: the default",
    isLocal: true,
    saidIn: "",
  });
  await set("L3");
  const said = { counted: "5 working days before, at noon", saidIn: "Standing order 9" };
  const byName = "Jo Bryce, on 1 September 2026";
  const byBody = "The body, on 1 September 2026";
  expect(await ruleFor(as("officer"), "L3")).toMatchObject({ ...said, setBy: byName });
  expect(await ruleFor(as("member"), "L3")).toMatchObject({ ...said, setBy: byName });
  expect(await ruleFor(as("outsideOfficer"), "L3")).toMatchObject({ ...said, setBy: byBody });
  expect(await ruleFor(null, "L3")).toMatchObject({ ...said, setBy: byBody });
  expect(await ruleFor(as("officer"), "N1")).toMatchObject({ setBy: "The law", isLocal: false, hasDay: true });
  expect(await ruleFor(as("officer"), "N9")).toMatchObject({ hasDay: false });
});

test("a rule that the body says it does not have is among those it may say it has", async () => {
  await set("L3", { applies: "no", value: null, atTime: null });
  const { rules, left } = await rulesFor(as("officer"));
  expect(rules.some(({ id }) => id === "L3")).toBe(false);
  expect(left).toEqual([{ id: "L3", title: "Questions from the public are in", applies: "always" }]);
  expect((await rulesFor(as("officer"), COMMITTEE_SLUG)).rules.some(({ id }) => id === "L3")).toBe(true);
});

test("the ten latest moves of rules and days are told to who has a part in the body, and nothing else of its history", async () => {
  await givenMeeting(db, { meetsOn: "2026-10-22" });
  for (let version = 0; version < 11; version += 1) await set("L3", { value: version + 1 }, version);
  await addDay(db, acting("secondOfficer"), { onDay: "2026-10-19", words: "Closed", jurisdiction: null });
  await db
    .insertInto("event")
    .values({
      at: "2026-09-01T10:00:00.000Z",
      actorName: "Priya Shah",
      actorPersonId: 7,
      action: "body_edited",
      subjectKind: "body",
      subjectId: 1,
      bodyId: 1,
      particulars: JSON.stringify({ title: "Anytown Scrutiny Panel", changed: [] }),
    })
    .returning("id")
    .executeTakeFirstOrThrow()
    .then(({ id }) => db.insertInto("eventSubject").values({ kind: "body", recordId: 1, eventId: id }).execute());
  const own = await rulesFor(as("member"));
  expect(own.isOwn).toBe(true);
  expect(own.events.map(({ action }) => action)).toEqual(["day_added", ...Array(9).fill("deadline_rule_set")]);
  for (const reader of [null, as("outsideOfficer")])
    expect(await rulesFor(reader)).toMatchObject({ isOwn: false, events: [] });
});

test.each([
  ["2026-09-08", "2026-09-08", "2026-09-03"],
  ["2026-9-8", "2026-10-06", "2026-10-01"],
  ["", "2026-10-06", "2026-10-01"],
  [null, "2026-10-06", "2026-10-01"],
])("one rule asked from %s is worked out from %s", async (from, start, on) => {
  const asked = { slug: PANEL_SLUG, ruleId: "L3", from };
  expect(await readBodyRule(db, null, asked, TODAY)).toMatchObject({
    body: { slug: PANEL_SLUG, name: "Anytown Scrutiny Panel" },
    rule: { id: "L3" },
    from: start,
    worked: { known: true, on },
  });
});

test("a rule of no such body, or of another law, is none", async () => {
  const ask = (slug: string, ruleId: string) => readBodyRule(db, null, { slug, ruleId, from: null }, TODAY);
  expect(await ask("nowhere", "L3")).toBeUndefined();
  expect(await ask(PANEL_SLUG, "X1")).toBeUndefined();
  expect(await ask(PANEL_SLUG, "O1")).toBeUndefined();
  expect(await ask(COMMITTEE_SLUG, "O5")).toBeUndefined();
  expect(await ask(COMMITTEE_SLUG, "O1")).toBeDefined();
});

test.each([
  ["officer", "L3", true],
  ["officer", "N1", false],
  ["chair", "L3", false],
  ["member", "L3", false],
  ["outsideOfficer", "L3", false],
  [null, "L3", false],
] as const)("whether the %s may set %s of the panel: %s", async (who, ruleId, may) => {
  const reader = who && as(who);
  expect(await readBodyRule(db, reader, { slug: PANEL_SLUG, ruleId, from: null }, TODAY)).toMatchObject({
    maySet: may,
  });
});

test("who set one rule is told to those with a part in the body", async () => {
  await set("L3");
  const asked = { slug: PANEL_SLUG, ruleId: "L3", from: null };
  const setBy = async (who: "member" | "outsideMember") => (await readBodyRule(db, as(who), asked, TODAY))?.rule.setBy;
  expect(await setBy("member")).toBe("Jo Bryce, on 1 September 2026");
  expect(await setBy("outsideMember")).toBe("The body, on 1 September 2026");
});

test("the page that sets a rule has what is set now, and is there for those with a part in the body", async () => {
  const offer = (who: Parameters<typeof as>[0], ruleId: string, slug = PANEL_SLUG) =>
    offerRuleSetting(db, as(who), slug, ruleId);
  expect(await offer("outsideOfficer", "L3")).toBeUndefined();
  expect(await offer("officer", "L3", "nowhere")).toBeUndefined();
  expect(await offer("officer", "O1")).toBeUndefined();
  expect(await offer("officer", "L3")).toMatchObject({
    body: { slug: PANEL_SLUG, name: "Anytown Scrutiny Panel" },
    rule: { id: "L3", isChoice: false, local: { default: 3, least: 1, most: 30 } },
    mayBeUnused: true,
    setting: null,
    version: 0,
    verdict: { allowed: true },
  });
  await set("L3");
  await set("L3", { value: 6 }, 1);
  expect(await offer("officer", "L3")).toMatchObject({ setting: { value: 6, atTime: "12:00" }, version: 2 });
  expect(await offer("member", "L3")).toMatchObject({ verdict: { allowed: false, kind: "role" } });
  expect(await offer("officer", "N1")).toMatchObject({
    mayBeUnused: false,
    verdict: { allowed: false, kind: "state" },
  });
  expect(await offer("outsideOfficer", "O5", COMMITTEE_SLUG)).toMatchObject({
    rule: { isChoice: true },
    mayBeUnused: true,
    verdict: { allowed: true },
  });
});
