import { beforeEach, expect, test } from "vitest";
import { createItem, type NewItem } from "#app/services/agenda-item/create-item.server.ts";
import { offerBusiness } from "#app/services/agenda-item/offer-item-creation.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
let february: number;

beforeEach(async () => {
  db = await freshDb();
  await givenProgramme(db);
  february = await givenMeeting(db, { meetsOn: "2027-02-02" });
});

const business = (change: Partial<NewItem> = {}): NewItem => ({
  title: "The proposed precept",
  purpose: "",
  format: "agenda_item",
  minutes: 45,
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
  of: { kind: "statutory", meetingId: february },
  ...change,
});
const items = () => db.selectFrom("agendaItem").select(["kind", "meetingId", "statutoryRule", "version"]).execute();

test("a statutory item keeps the rule that asks for it", async () => {
  const outcome = await createItem(db, acting("officer"), business({ statutoryRule: "P2" }));
  expect(outcome).toMatchObject({ ok: true, result: { how: "at_once" } });
  expect(await items()).toEqual([{ kind: "statutory", meetingId: february, statutoryRule: "P2", version: 2 }]);
  expect(await actionsIn(db)).toEqual(["item_created", "item_scheduled"]);
});

test("the form offers the rules that bind the body and ask for business, and no other", async () => {
  const offered = await offerBusiness(db, as("officer"), february);
  expect(offered?.form?.rules.map(({ value }) => value)).toEqual([
    "P2",
    "P6",
    "P9",
    "P10",
    "P11",
    "P12",
    "P13",
    "P14",
    "P15",
  ]);
  await db.updateTable("body").set({ law: "none" }).execute();
  expect((await offerBusiness(db, as("officer"), february))?.form?.rules).toEqual([]);
});

test("the item's page tells the rule, with the page that explains it", async () => {
  await createItem(db, acting("officer"), business({ statutoryRule: "P2" }));
  await createItem(db, acting("officer"), business());
  expect((await readItem(db, as("member"), 1))?.rule).toEqual({
    href: "/bodies/anytown-panel/rules/P2",
    title: "The panel reviews the proposed precept and reports on it",
    source: "SI 2012/2271, regulation 4(1)",
  });
  expect((await readItem(db, as("member"), 2))?.rule).toBeNull();
});

test("without one it is a statutory item all the same", async () => {
  await createItem(db, acting("officer"), business());
  expect(await items()).toMatchObject([{ kind: "statutory", statutoryRule: null }]);
});

test.each([
  ["of a standing item", "standing", "P2", "Only a statutory item can be required by a rule"],
  ["that binds other bodies", "statutory", "O5", "does not apply to this body"],
  ["that is about no business", "statutory", "P19", "puts no business on an agenda"],
] as const)("a rule %s is refused, and no item is made", async (_, kind, statutoryRule, because) => {
  const input = business({ of: { kind, meetingId: february }, statutoryRule });
  const outcome = await createItem(db, acting("officer"), input);
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain(because);
  expect(await items()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});
