import { sql } from "kysely";
import { expect, test } from "vitest";
import { readyChange, readyForReader, readyInsert, readyQuery } from "#db/engine/ready-query.server.ts";
import { as, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";

test("a ready query is put together once and asks for what it is given each time", async () => {
  let built = 0;
  const named = readyQuery((db, { id, not }: { id: number; not: string | null }) => {
    built += 1;
    return db
      .selectFrom("person")
      .select("name")
      .where("id", "=", id)
      .where(sql<boolean>`name is distinct from ${not}`);
  });
  const db = await freshDb();
  expect(await named(db, { id: PEOPLE.chair.personId, not: null })).toEqual([{ name: PEOPLE.chair.name }]);
  expect(await named(db, { id: PEOPLE.officer.personId, not: "x" })).toEqual([{ name: PEOPLE.officer.name }]);
  expect(await named(db, { id: PEOPLE.officer.personId, not: PEOPLE.officer.name })).toEqual([]);
  expect(await named(await freshDb(), { id: PEOPLE.member.personId, not: null })).toHaveLength(1);
  expect(built).toBe(1);
});

test("a ready query that hangs on who reads is put together once for each reader, and anew with another part", async () => {
  let built = 0;
  const themselves = readyForReader((db, reader, { id }: { id: number }) => {
    built += 1;
    return db
      .selectFrom("person")
      .select("name")
      .where("id", "=", id)
      .where("id", "=", reader?.personId ?? -1);
  });
  const db = await freshDb();
  const [chair, officer] = [as("chair"), as("officer")];
  expect(await themselves(db, chair, { id: chair.personId })).toEqual([{ name: chair.name }]);
  expect(await themselves(db, chair, { id: officer.personId })).toEqual([]);
  expect(await themselves(db, officer, { id: officer.personId })).toEqual([{ name: officer.name }]);
  expect(await themselves(db, null, { id: officer.personId })).toEqual([]);
  expect(built).toBe(3);
  await themselves(db, { ...chair, parts: [] }, { id: chair.personId });
  await themselves(db, chair, { id: chair.personId });
  expect(built).toBe(4);
});

test("a ready change writes the columns it is given, leaves the others, and raises the version", async () => {
  const db = await freshDb();
  const change = readyChange<{ reasonWords?: string | null; howToAttend?: string | undefined }>("meeting");
  const id = await givenMeeting(db, { howToAttend: "At the door" });
  const read = () =>
    db.selectFrom("meeting").select(["reasonWords", "howToAttend", "version"]).where("id", "=", id).executeTakeFirst();
  await change(db, id, { reasonWords: "Strike" });
  expect(await read()).toEqual({ reasonWords: "Strike", howToAttend: "At the door", version: 2 });
  await change(db, id, { reasonWords: null, howToAttend: undefined });
  expect(await read()).toEqual({ reasonWords: null, howToAttend: "At the door", version: 3 });
  await change(db, id, {});
  expect(await read()).toEqual({ reasonWords: null, howToAttend: "At the door", version: 4 });
});

test("a ready insert adds a row with the columns it is given and gives its number, in a database of its own each time", async () => {
  const insert = readyInsert("office");
  for (const db of [await freshDb(), await freshDb()]) {
    const read = (id: number) =>
      db.selectFrom("office").select(["title", "organisation"]).where("id", "=", id).executeTakeFirst();
    const plain = await insert(db, { title: "Leader", organisation: undefined });
    const whole = await insert(db, { title: "Chief Executive", organisation: "Anytown Council" });
    const again = await insert(db, { title: "Mayor" });
    expect(await read(plain)).toEqual({ title: "Leader", organisation: "" });
    expect(await read(whole)).toEqual({ title: "Chief Executive", organisation: "Anytown Council" });
    expect(await read(again)).toEqual({ title: "Mayor", organisation: "" });
  }
});
