import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { ITEM_KIND_LABELS, ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { FORMATS } from "#app/domain/formats.ts";
import { MEETING_KINDS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { QUESTION_KINDS, QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { THEME_STATE_LIST } from "#app/domain/theme/states.ts";
import { PROGRAMME_JSON_VERSION } from "#app/domain/feed/programme-json.ts";
import schema from "#app/exports/programme-1.schema.json";
import { readCurrentProgrammeJson, readProgrammeJson } from "#app/services/programme/read-programme-json.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";

const ORIGIN = "https://planner.example.test";
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile({ ...schema, $id: `${ORIGIN}/schemas/programme-1.json` });
const troublesOf = (given: unknown) => (validate(given) ? [] : (validate.errors ?? []));

test("every published programme of the demonstration is as the schema says", { timeout: 120_000 }, async () => {
  const db = await openDemonstration();
  const years = await db
    .selectFrom("publication")
    .innerJoin("workProgramme", "workProgramme.id", "publication.recordId")
    .innerJoin("body", "body.id", "publication.bodyId")
    .select(["body.slug", "workProgramme.startYear"])
    .where("publication.kind", "=", "programme")
    .execute();
  expect(years.length).toBeGreaterThan(8);
  const seen = { meetings: 0, questions: 0, moves: 0, unplaced: 0, themes: 0 };
  for (const { slug, startYear } of years) {
    const json = await readProgrammeJson(db, { bodySlug: slug, startYear }, ORIGIN);
    expect(troublesOf(JSON.parse(JSON.stringify(json))), `${slug} ${startYear}`).toEqual([]);
    const items = [...(json?.meetings ?? []).flatMap((meeting) => meeting.items), ...(json?.unplaced ?? [])];
    seen.meetings += json?.meetings.length ?? 0;
    seen.unplaced += json?.unplaced.length ?? 0;
    seen.themes += json?.themes.length ?? 0;
    seen.questions += items.flatMap((item) => item.questions).length;
    seen.moves += items.flatMap((item) => item.moves).length;
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0);
  await db.destroy();
});

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;
beforeAll(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
});

test("before it is published there is none; then the current one is this year's", async () => {
  const asked = { bodySlug: "anytown-panel", startYear: 2026 };
  expect(await readProgrammeJson(db, asked, ORIGIN)).toBeUndefined();
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const json = await readProgrammeJson(db, asked, ORIGIN);
  expect(json).toMatchObject({
    $schema: `${ORIGIN}/schemas/programme-1.json`,
    version: 1,
    url: `${ORIGIN}/programmes/anytown-panel/2026-27`,
    body: { name: "Anytown Scrutiny Panel", url: `${ORIGIN}/bodies/anytown-panel` },
    year: "2026/27",
    release: { number: 1, publishedOn: "2026-07-01", changes: [] },
    introduction: "What we chose, and why.",
    meetings: [
      {
        reference: `M-${given.september}`,
        on: "2026-09-08",
        startsAt: "17:00",
        from: "2026-09-08T16:00:00.000Z",
        until: "2026-09-08T18:30:00.000Z",
        minutesAvailable: 150,
        state: "confirmed",
        items: [{ reference: `I-${given.itemId}`, title: "Taxi licensing", theme: { title: "Taxi licensing" } }],
      },
      { reference: `M-${given.october}`, items: [] },
    ],
  });
  expect(troublesOf(json)).toEqual([]);
  expect(await readCurrentProgrammeJson(db, "anytown-panel", "2026-09-01", ORIGIN)).toEqual(json);
  const { slug } = await db
    .selectFrom("body")
    .select("slug")
    .where("id", "=", OTHER_COMMITTEE)
    .executeTakeFirstOrThrow();
  expect(await readCurrentProgrammeJson(db, slug, "2026-09-01", ORIGIN)).toBeUndefined();
});

test("the schema refuses a field that it does not name, one that is missing, and one of another type", async () => {
  const json = await readProgrammeJson(db, { bodySlug: "anytown-panel", startYear: 2026 }, ORIGIN);
  const [first] = json?.meetings ?? [];
  const changed = (meeting: object) => troublesOf({ ...json, meetings: [meeting] }).length;
  const without = Object.fromEntries(Object.entries(first ?? {}).filter(([name]) => name !== "venue"));
  expect(changed({ ...first })).toBe(0);
  expect(changed({ ...first, webcast: "https://example.test" })).toBeGreaterThan(0);
  expect(changed(without)).toBeGreaterThan(0);
  expect(changed({ ...first, minutesAvailable: "150" })).toBeGreaterThan(0);
});

/** Every field of version 1, by hand. A required field that comes, goes or is renamed needs a version 2 beside it. */
const VERSION_1 = `
$schema body body.name body.url introduction meetings[] meetings[].from meetings[].howToAttend meetings[].items[]
meetings[].kind meetings[].minutesAvailable meetings[].movedFrom meetings[].on meetings[].reason meetings[].reference
meetings[].startsAt meetings[].state meetings[].until meetings[].url meetings[].venue release release.changes[]
release.note release.number release.publishedOn themes[] themes[].reference themes[].state themes[].title themes[].url
themes[].why unplaced[] url version year
item.format item.kind item.leadMember item.minutes item.moves[] item.purpose item.questions[] item.reason item.reference
item.state item.theme item.theme.linesOfEnquiry[] item.theme.reference item.theme.title item.theme.url item.theme.why
item.title item.url item.witnesses[]
move.from move.kind move.publishedOn move.reason move.to
question.addressee question.asker question.kind question.reference question.state question.text question.url`;

/** The fields that only some records have, by hand: they came after version 1, and what has none of them is as it was. */
const ONLY_OF_SOME = ["dateIsInferred"];

test("version 1 has the fields that were promised, all of them required but what only some records have, and the writer writes version 1", () => {
  const { item, meeting, move, question } = schema.$defs;
  const fields = [
    ...fieldsOf(schema as Shape, "", { meeting: meeting as Shape }),
    ...fieldsOf(item as Shape, "item"),
    ...fieldsOf(move as Shape, "move"),
    ...fieldsOf(question as Shape, "question"),
  ];
  expect(fields.sort()).toEqual(VERSION_1.split(/\s+/).filter(Boolean).sort());
  expect([PROGRAMME_JSON_VERSION, schema.properties.version.const]).toEqual([1, 1]);
});

test("every word that a state or kind may be is one that the schema knows", () => {
  const { item, meeting, question } = schema.$defs;
  expect(item.properties.kind.enum).toEqual(Object.keys(ITEM_KIND_LABELS));
  expect(item.properties.state.enum).toEqual(ITEM_STATE_LIST);
  expect(item.properties.format.enum).toEqual(FORMATS);
  expect(meeting.properties.kind.enum).toEqual(MEETING_KINDS);
  expect(meeting.properties.state.enum).toEqual(Object.keys(MEETING_STATES));
  expect(question.properties.kind.enum).toEqual(QUESTION_KINDS);
  expect(question.properties.state.enum).toEqual(QUESTION_STATE_LIST);
  expect(schema.properties.themes.items.properties.state.enum).toEqual(THEME_STATE_LIST);
});

type Shape = { properties?: Record<string, Shape>; items?: Shape; $ref?: string; required?: string[] };

function fieldsOf(shape: Shape, path: string, followed: Record<string, Shape> = {}): string[] {
  const names = Object.keys(shape.properties ?? {}).filter((name) => !ONLY_OF_SOME.includes(name));
  expect([...(shape.required ?? [])].sort(), `required of ${path}`).toEqual([...names].sort());
  return names.flatMap((name) => {
    const inner = shape.properties?.[name] ?? {};
    const at = `${path ? `${path}.` : ""}${name}${inner.items ? "[]" : ""}`;
    const named = followed[/#\/\$defs\/(\w+)/.exec(inner.items?.$ref ?? "")?.[1] ?? ""];
    const next = named ?? inner.items ?? inner;
    return [at, ...(next.properties ? fieldsOf(next, at, followed) : [])];
  });
}
