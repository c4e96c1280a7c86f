import { beforeEach, expect, test } from "vitest";
import { readBodyFacts, readBodyPage } from "#app/services/administration/read-body.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const setPart = (name: CastName, part: Partial<New<"membership">>) =>
  db.updateTable("membership").set(part).where("personId", "=", PEOPLE[name].personId).execute();
const setBody = (body: Partial<New<"body">>) => db.updateTable("body").set(body).where("id", "=", PANEL).execute();

test("a body's facts are for anyone: what it is, what it stands under, and its members of the day by role", async () => {
  await setBody({ parentBodyId: OTHER_COMMITTEE, remit: "To hold to account.", publicContact: "panel@example.test" });
  await db.updateTable("person").set({ description: "Ward 4" }).where("id", "=", PEOPLE.chair.personId).execute();
  expect(await readBodyFacts(db, "anytown-panel", TODAY)).toEqual({
    id: PANEL,
    slug: "anytown-panel",
    name: "Anytown Scrutiny Panel",
    kindWords: "Panel",
    hostAuthority: "Anytown Council",
    jurisdictionWords: "England",
    cadenceWords: null,
    remit: "To hold to account.",
    contact: "panel@example.test",
    endedOn: null,
    yearStartMonth: 5,
    yearStartDay: 1,
    parent: { slug: "othertown-committee", name: "Othertown Committee" },
    members: [
      { name: "Cllr Amara Okafor", description: "Ward 4", roleWords: "chair" },
      { name: "Cllr Dai Prosser", description: "", roleWords: "vice-chair" },
      { name: "Cllr Ruth Ahmed", description: "", roleWords: "member" },
      { name: "Cllr Tom Bell", description: "", roleWords: "member" },
      { name: "Dr Lena Frost", description: "", roleWords: "co-opted member" },
    ],
  });
  expect(await readBodyFacts(db, "othertown-committee", TODAY)).toMatchObject({ parent: null, kindWords: "Committee" });
  expect(await readBodyFacts(db, "nowhere", TODAY)).toBeUndefined();
  expect(await readBodyPage(db, "nowhere", TODAY)).toBeUndefined();
});

test("members are those of the day, from the first day of their part to its last", async () => {
  await setPart("chair", { untilOn: "2026-08-31" });
  await setPart("viceChair", { untilOn: "2026-09-01" });
  await setPart("member", { fromOn: "2026-09-01" });
  await setPart("otherMember", { fromOn: "2026-09-02" });
  const names = (await readBodyFacts(db, "anytown-panel", TODAY))?.members.map(({ name }) => name);
  expect(names).toEqual(["Cllr Dai Prosser", "Cllr Ruth Ahmed", "Dr Lena Frost"]);
});

test("a body's page has its published years and meetings, and the bodies below it; before a release none of those", async () => {
  const { programmeId, september, october } = await givenApprovedProgramme(db);
  const june = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  await db.updateTable("body").set({ parentBodyId: PANEL }).where("id", "=", OTHER_COMMITTEE).execute();
  const empty = { years: [], coming: [], past: [], results: null };
  expect(await readBodyPage(db, "anytown-panel", TODAY)).toMatchObject({
    ...empty,
    children: [{ slug: "othertown-committee", name: "Othertown Committee" }],
  });
  await publish(db, programmeId);
  const references = async (today: string) => {
    const page = await readBodyPage(db, "anytown-panel", today);
    return [page?.coming, page?.past].map((rows) => rows?.map(({ href }) => href.split("/").at(-1)));
  };
  const [a, b, c] = [june, september, october].map((id) => `M-${id}`);
  expect(await references(TODAY)).toEqual([[b, c], [a]]);
  expect(await references("2026-09-08")).toEqual([[b, c], [a]]);
  expect(await references("2026-09-09")).toEqual([[c], [b, a]]);
  expect(await readBodyPage(db, "anytown-panel", TODAY)).toMatchObject({
    years: [{ label: "2026/27", href: "/programmes/anytown-panel/2026-27" }],
  });
  expect(await readBodyPage(db, "othertown-committee", TODAY)).toMatchObject({ ...empty, children: [] });
});
