import type { Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import type { Reader } from "#app/domain/actor.ts";
import { readStory } from "#app/services/story/read-story.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstrationFile } from "#tests/support/demonstration.ts";
import { ANSWERS } from "./published-answers.ts";
import { DOCUMENTS, FOLLOW_UPS, OUTCOMES } from "./published-records.ts";

const TODAY = "2026-11-22";

let demo: Sqlite;
let db: Db;

beforeAll(async () => {
  ({ sqlite: demo, db } = await openDemonstrationFile());
}, 60_000);

describe("anybody finds by search, and is led back by its story to the meeting and the item of", () => {
  it.each(OUTCOMES)("the outcome %s of %s, %s", async (label, day, title, code, words) => {
    const item = one(
      `select i.id, i.theme_id, i.meeting_id from agenda_item i join meeting m on m.id = i.meeting_id
       where m.meets_on = ? and i.title = ?`,
      day,
      title,
    );
    // What was said where nothing was resolved is not published: its item is found by its title.
    const isSaidOnly = code === "none_recorded" || label === "O8";
    expect(await foundBy(isSaidOnly ? title : words)).toContain(`/items/I-${item.id}`);
    const entries = await storyOf(item.theme_id);
    const back = entries.filter((entry) => entry.record.href === `/items/I-${item.id}`);
    expect(back.map((entry) => entry.meeting?.href)).toContain(`/meetings/M-${item.meeting_id}`);
  });

  it.each(FOLLOW_UPS.filter(([label]) => label !== "A1"))(
    "the follow-up %s (%s)",
    async (label, _kind, _day, _item, words) => {
      const row = one(`select id, theme_id, item_id, meeting_id from follow_up where source_label = ?`, label);
      expect(await foundBy(words)).toContain(`/follow-ups/F-${row.id}`);
      const entries = await storyOf(row.theme_id);
      const its = entries.find((entry) => entry.record.href === `/follow-ups/F-${row.id}`);
      expect(its?.meeting?.href).toBe(`/meetings/M-${row.meeting_id}`);
    },
  );

  it.each(DOCUMENTS)("the document %s under %s: %s", async (_label, title, words) => {
    const item = one(
      `select i.id, i.theme_id, i.meeting_id from agenda_item i join document_link d on d.item_id = i.id
       where i.title = ? and d.title like ?`,
      title,
      `%${words}%`,
    );
    expect(await foundBy(words)).toContain(`/items/I-${item.id}`);
    const back = (await storyOf(item.theme_id)).filter((entry) => entry.record.href === `/items/I-${item.id}`);
    expect(back.map((entry) => entry.meeting?.href)).toContain(`/meetings/M-${item.meeting_id}`);
  });

  it.each(ANSWERS)("the answer to %s (%s): %s", async (label) => {
    const row = one(
      `select q.id, q.text, q.theme_id, i.meeting_id from question q join agenda_item i on i.id = q.item_id
       where q.source_label = ?`,
      label,
    );
    expect(await foundBy(String(row.text).split(/[?:,]/)[0] ?? "")).toContain(`/questions/Q-${row.id}`);
    const entries = await storyOf(row.theme_id);
    const its = entries.filter((entry) => entry.record.href === `/questions/Q-${row.id}`);
    expect(its.map((entry) => entry.meeting?.href)).toContain(`/meetings/M-${row.meeting_id}`);
  });
});

describe("what is sensitive", () => {
  it("is found by an officer of its body, and by nobody else", async () => {
    const row = one(`select id, body_id from follow_up where source_label = 'A1'`);
    const officer: Reader = {
      personId: 0,
      councilId: 1,
      name: "An officer of West Mercia",
      parts: [{ bodyId: Number(row.body_id), role: "officer" }],
      administrator: false,
    };
    const words = "follow up the experience put to the meeting";
    expect(await foundBy(words, officer)).toContain(`/follow-ups/F-${row.id}`);
    expect(await foundBy(words)).not.toContain(`/follow-ups/F-${row.id}`);
  });
});

async function foundBy(typed: string, reader: Reader = null): Promise<string[]> {
  const index = reader ? ("working" as const) : ("published" as const);
  const found = await searchRecords(db, reader, { typed, index, perPage: 50 });
  return (found?.rows ?? []).map((row) => row.href);
}

async function storyOf(themeId: unknown) {
  const story = await readStory(db, null, Number(themeId), TODAY);
  return story?.entries ?? [];
}

type Row = Record<string, string | number | null>;

function one(query: string, ...values: (string | number)[]): Row {
  const rows = demo.prepare<unknown[], Row>(query).all(...values);
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}
