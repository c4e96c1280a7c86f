import { beforeEach, expect, test } from "vitest";
import { changeDocument } from "#app/services/agenda/change-document.server.ts";
import { offerDocument, offerItemPapers, offerWitness } from "#app/services/agenda/offer-item-papers.server.ts";
import { removeDocument } from "#app/services/agenda/remove-document.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { insertDocumentLink, listDocumentLinks, listDocumentsOf } from "#db/agenda/document-links.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, type CastName } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { eventsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

const REPORT = { title: "Report", url: "https://example.org/r.pdf", note: "12 pages" };

let db: Db;
let meetingId: number;
let itemId: number;
let otherItem: number;
let documentId: number;
let second: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  const themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", version: 4 });
  otherItem = await givenItem(db, { meetingId, state: "scheduled" });
  documentId = await add(itemId, REPORT);
  second = await add(itemId, { ...REPORT, title: "Appendix" });
});

const add = (of: number, document: typeof REPORT) =>
  db.transaction().execute((trx) => insertDocumentLink(trx, { itemId: of, ...document }));
const change = (who: CastName, to: object = {}) =>
  changeDocument(db, acting(who), { itemId, documentId, version: 1, ...REPORT, title: "Final report", ...to });
const remove = (who: CastName, to: object = {}) =>
  removeDocument(db, acting(who), { itemId, documentId, version: 1, ...to });
const documents = () => db.selectFrom("documentLink").selectAll().orderBy("id").execute();
const subjects = async () =>
  (await db.selectFrom("eventSubject").select(["kind", "recordId"]).orderBy("kind").execute()).map(
    ({ kind, recordId }) => `${kind} ${recordId}`,
  );

test("a new document comes after those of its own item, and lists keep that order", async () => {
  const first = await add(otherItem, { ...REPORT, title: "Slides" });
  const third = await add(itemId, { ...REPORT, title: "Map" });
  const places = (await listDocumentsOf(db, [otherItem, itemId])).map((one) => [one.itemId, one.id, one.position]);
  expect(places).toEqual([
    [itemId, documentId, 1],
    [itemId, second, 2],
    [itemId, third, 3],
    [otherItem, first, 1],
  ]);
  await db.updateTable("documentLink").set({ position: 9 }).where("id", "=", documentId).execute();
  expect((await listDocumentLinks(db, itemId)).map(({ id }) => id)).toEqual([second, third, documentId]);
  expect(await listDocumentsOf(db, [])).toEqual([]);
  expect((await listDocumentsOf(db, [otherItem])).map(({ id }) => id)).toEqual([first]);
});

test("what is said of a document is changed, and the history says what", async () => {
  expect(await change("officer", { note: "", url: null })).toMatchObject({
    ok: true,
    result: { reference: `I-${itemId}`, title: "Final report" },
  });
  expect(await documents()).toMatchObject([
    { id: documentId, title: "Final report", url: null, note: "", version: 2, position: 1 },
    { id: second, title: "Appendix", note: "12 pages", version: 1 },
  ]);
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "document_changed", subjectId: documentId, subjectVersion: 2, bodyId: 1 });
  expect(JSON.parse(event?.particulars ?? "")).toEqual({
    reference: `I-${itemId}`,
    title: "Report",
    changed: [
      { label: "Title", before: "Report", after: "Final report" },
      { label: "Address", before: "https://example.org/r.pdf", after: "" },
      { label: "Note", before: "12 pages", after: "" },
    ],
  });
  expect(await subjects()).toEqual([`document ${documentId}`, `item ${itemId}`, `meeting ${meetingId}`, "theme 1"]);
});

test("changing nothing writes nothing", async () => {
  expect(await change("officer", { title: "Report" })).toMatchObject({ ok: true, result: { title: "Report" } });
  expect(await documents()).toMatchObject([{ version: 1 }, { version: 1 }]);
  expect(await eventsIn(db)).toEqual([]);
});

test("a document is taken off its item, and that alone; the history keeps its name", async () => {
  expect(await remove("officer")).toMatchObject({ ok: true, result: { reference: `I-${itemId}`, title: "Report" } });
  expect(await documents()).toMatchObject([{ id: second }]);
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "document_removed", subjectVersion: 2 });
  expect(JSON.parse(event?.particulars ?? "")).toEqual({ reference: `I-${itemId}`, title: "Report" });
});

test.each([
  ["chair", "scheduled", 1, "role"],
  ["member", "scheduled", 1, "role"],
  ["officer", "withdrawn", 1, "state"],
  ["officer", "scheduled", 2, "stale"],
] as const)(
  "both are refused to the %s of an item that is %s, from version %i: %s",
  async (who, state, version, kind) => {
    await db.updateTable("agendaItem").set({ state }).where("id", "=", itemId).execute();
    const before = await digest(db);
    expect(await change(who, { version })).toMatchObject({ ok: false, refusal: { kind } });
    expect(await remove(who, { version })).toMatchObject({ ok: false, refusal: { kind } });
    expect(await digest(db)).toBe(before);
  },
);

test("both are open for an item that was considered, and find a document only with its item", async () => {
  await db.updateTable("agendaItem").set({ state: "considered" }).execute();
  expect(await change("officer")).toMatchObject({ ok: true });
  expect(await remove("officer", { version: 2 })).toMatchObject({ ok: true });
  for (const deed of [change, remove]) {
    await expect(deed("officer", { documentId: second, itemId: otherItem })).rejects.toThrow(NoSuchRecord);
    await expect(deed("outsideOfficer", { documentId: second })).rejects.toThrow(NoSuchRecord);
  }
});

test("the page of a deed on an item's papers says how the item stands, and to whom it is open", async () => {
  const stands = {
    part: "part_2",
    exemptParagraph: "3",
    exemptWords: "Terms",
    paper: "received",
    paperOn: "2026-08-31",
  };
  const urgent = { urgentBecause: "It ends on Friday.", urgentByName: "Cllr Amara Okafor", urgentOn: "2026-09-01" };
  await db
    .updateTable("agendaItem")
    .set({ ...stands, ...urgent } as never)
    .execute();
  expect(await offerItemPapers(db, as("officer"), itemId, "record_paper")).toEqual({
    reference: `I-${itemId}`,
    title: "Host families for language schools",
    version: 4,
    verdict: { allowed: true },
    meeting: `M-${meetingId}`,
    meetsOn: "2026-09-08",
    dateBasis: "stated",
    how: "at_once",
    stands: { jurisdiction: "england", ...stands },
    urgent: { because: "It ends on Friday.", by: "Cllr Amara Okafor", on: "2026-09-01" },
    isChair: false,
    today: "2026-09-01",
  });
  const offered = (who: CastName, deed: "record_paper" | "take_item_urgently" | "take_back_urgency") =>
    offerItemPapers(db, as(who), itemId, deed);
  expect(await offered("chair", "record_paper")).toMatchObject({ isChair: true, verdict: { kind: "role" } });
  expect(await offered("viceChair", "take_back_urgency")).toMatchObject({ isChair: true, verdict: { allowed: true } });
  expect(await offered("chair", "take_item_urgently")).toMatchObject({ verdict: { kind: "state" } });
  expect(await offered("member", "take_back_urgency")).toMatchObject({ isChair: false, verdict: { kind: "role" } });
  expect(await offered("outsideOfficer", "record_paper")).toBeUndefined();

  const waits = await givenItem(db, { title: "A visit" });
  expect(await offerItemPapers(db, as("officer"), waits, "record_paper")).toMatchObject({
    meeting: null,
    meetsOn: null,
    dateBasis: null,
    urgent: { because: null, by: null, on: null },
  });
});

test("a document's page carries its own version, a witness's page who it is; each only with its item", async () => {
  await db.updateTable("documentLink").set({ version: 3 }).where("id", "=", documentId).execute();
  expect(await offerDocument(db, as("officer"), { itemId, documentId })).toMatchObject({
    version: 3,
    document: { id: documentId, ...REPORT },
    verdict: { allowed: true },
  });
  expect(await offerDocument(db, as("member"), { itemId, documentId })).toMatchObject({ verdict: { kind: "role" } });
  expect(await offerDocument(db, as("officer"), { itemId: otherItem, documentId })).toBeUndefined();
  expect(await offerDocument(db, as("outsideOfficer"), { itemId, documentId })).toBeUndefined();

  await db.insertInto("office").values({ id: 7, title: "Chief Constable", organisation: "Sussex Police" }).execute();
  const witness = { itemId, position: 1 };
  await db
    .insertInto("witness")
    .values([
      { ...witness, id: 1, words: "A host family" },
      { ...witness, id: 2, officeId: 7, words: "", confirmedOn: "2026-08-31", position: 2 },
    ])
    .execute();
  const confirm = (who: CastName, witnessId: number, deed: "confirm_witness" | "unconfirm_witness", of = itemId) =>
    offerWitness(db, as(who), { itemId: of, witnessId }, deed);
  expect(await confirm("officer", 1, "confirm_witness")).toMatchObject({
    version: 4,
    witness: { id: 1, who: "A host family" },
    verdict: { allowed: true },
  });
  expect(await confirm("officer", 1, "unconfirm_witness")).toMatchObject({ verdict: { kind: "state" } });
  expect(await confirm("officer", 2, "confirm_witness")).toMatchObject({
    witness: { id: 2, who: "Chief Constable, Sussex Police" },
    verdict: { kind: "state" },
  });
  expect(await confirm("officer", 2, "unconfirm_witness")).toMatchObject({ verdict: { allowed: true } });
  expect(await confirm("chair", 1, "confirm_witness")).toMatchObject({ verdict: { kind: "role" } });
  expect(await confirm("officer", 1, "confirm_witness", otherItem)).toBeUndefined();
  expect(await confirm("officer", 9, "confirm_witness")).toBeUndefined();
  expect(await confirm("outsideOfficer", 1, "confirm_witness")).toBeUndefined();
});
