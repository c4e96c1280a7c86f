import { beforeEach, expect, test } from "vitest";
import { peopleLines } from "#app/domain/own-sheet/people-lines.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { bringIn, keptOf, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { bytesOf } from "#tests/support/own-sheets/make.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await db.deleteFrom("membership").where("bodyId", "=", PANEL).where("role", "<>", "officer").execute();
});

/** An officer who may add people as well. */
const administrator = () => ({ ...acting("officer"), actor: { ...as("officer"), administrator: true } });
const paste = (text: string) =>
  bringIn(db, administrator, { bodyId: PANEL, fileName: "What was pasted", bytes: bytesOf.utf8(text) });

const saved = () =>
  db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .leftJoin("account", "account.personId", "person.id")
    .select(["name", "role", "fromOn", "untilOn", "email", "description"])
    .where("bodyId", "=", PANEL)
    .where("person.id", ">", 9)
    .orderBy("person.id")
    .execute();
const asRows = async () => (await saved()).map((row) => Object.values(row));

const YEAR = "2026-05-01";
const EIGHT = [
  ["Cllr Nadia Hussain", "chair", "2026-05-20", null, "nadia.hussain@north.example", ""],
  ["Cllr Peter Grey", "vice_chair", "2026-05-20", "2027-05-19", "peter.grey@south.example", ""],
  ["Cllr Ann Marsh", "member", YEAR, null, "ann.marsh@east.example", "East Borough"],
  ["Cllr Idris Vaughan", "member", "2026-09-01", null, "idris.vaughan@west.example", ""],
  ["Dr Mary Lowe", "co_opted", YEAR, "2028-03-31", "mary.lowe@example.org", ""],
  ["Tom Hale", "co_opted", "2025-04-01", "2029-03-31", "tom.hale@example.org", ""],
  ["Cllr Sian O'Brien", "member", YEAR, null, null, ""],
  ["Jane Firth", "officer", YEAR, null, "jane.firth@host.example", ""],
];

test("eight people as they stand in a message, a line each and no two lines alike, come in with parts and dates", async () => {
  const id = await paste(`Members of the panel 2026/27

Cllr Nadia Hussain (Chair), nadia.hussain@north.example, from 20 May 2026
Cllr Peter Grey (Vice-Chair), peter.grey@south.example, from 20 May 2026 to 19 May 2027
Cllr Ann Marsh (East Borough) - ann.marsh@east.example
• Cllr Idris Vaughan; idris.vaughan@west.example; from 1/9/2026
Dr Mary Lowe (independent co-opted member), mary.lowe@example.org, until 31 March 2028
Tom Hale <tom.hale@example.org> Independent member, 1 April 2025 – 31 March 2029
Cllr Sian O'Brien
Jane Firth, Scrutiny Officer, jane.firth@host.example`);
  expect((await keptOf(db, administrator, id)).kind).toBe("people");
  expect((await previewOf(db, administrator, id)).counts).toMatchObject({ added: 8, left: 0 });
  expect((await saveBroughtIn(db, administrator, id)).ok).toBe(true);
  expect(await asRows()).toEqual(EIGHT);
  expect(await db.selectFrom("outbox").select("id").execute(), "nobody is written to").toEqual([]);
});

test("the same with tabs under headings, as a table is copied", async () => {
  const id = await paste(
    [
      "Name\tRole\tE-mail\tFrom\tUntil\tCouncil",
      "Cllr Nadia Hussain\tChair\tnadia.hussain@north.example\t20 May 2026\t\t",
      "Cllr Peter Grey\tVice-Chair\tpeter.grey@south.example\t20/5/26\t19/5/27\t",
      "Cllr Ann Marsh\tMember\tann.marsh@east.example\t\t\tEast Borough",
      "Cllr Idris Vaughan\tMember\tidris.vaughan@west.example\t1 September 2026\t\t",
      "Dr Mary Lowe\tIndependent co-opted member\tmary.lowe@example.org\t\t31 March 2028\t",
      "Tom Hale\tIndependent member\ttom.hale@example.org\t1 April 2025\t31 March 2029\t",
      "Cllr Sian O'Brien\tMember\t\t\t\t",
      "Jane Firth\tScrutiny Officer\tjane.firth@host.example\t\t\t",
    ].join("\n"),
  );
  await saveBroughtIn(db, administrator, id);
  expect(await asRows()).toEqual(EIGHT);
});

test("a line says the part of those beneath it; addresses one after another in a line are a person each", async () => {
  await saveBroughtIn(
    db,
    administrator,
    await paste(`Co-opted members:
Mary Lowe <mary.lowe@example.org>; HALE, Tom <tom.hale@example.org>
Officers:
Jane Firth <jane.firth@host.example>`),
  );
  expect((await saved()).map(({ name, role, email }) => [name, role, email])).toEqual([
    ["Mary Lowe", "co_opted", "mary.lowe@example.org"],
    ["Tom Hale", "co_opted", "tom.hale@example.org"],
    ["Jane Firth", "officer", "jane.firth@host.example"],
  ]);
});

test.each([
  ["a table with headings", "Name,Role,Email\nAnn Marsh,Chair,a@b.example\nTom Hale,Member,t@b.example"],
  ["an even table", "Marsh,Ann,Chair,a@b.example\nHale,Tom,Member,t@b.example"],
  ["cells copied", "Ann Marsh\ta@b.example\nTom Hale\tt@b.example"],
  ["actions that name an address", "Write to a@b.example\nPublish the plan\nMeet the trust\nAsk t@b.example"],
  ["one address", "Ann Marsh, a@b.example"],
  ["a long text", `Write to a@b.example ${"and so on ".repeat(40)}\nAnn, t@b.example\nTom, h@b.example`],
  ["signs without end", `${"<a".repeat(140)}\n${"@.".repeat(140)}\n${"(".repeat(290)}`],
])("%s is no list of people in words", (_, text) => {
  expect(peopleLines(text)).toBeNull();
});
