import { beforeEach, expect, test } from "vitest";
import { listedGroups } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { followUpTracker } from "#app/exports/follow-up-tracker.ts";
import type { Block } from "#app/exports/paper.ts";
import { readTracker } from "#app/services/follow-up/list-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
  for (let number = 1; number <= 60; number += 1)
    await givenFollowUp(db, {
      number,
      wording: `Follow-up ${number}`,
      ownerWords: number % 2 ? "The Commissioner" : "The council",
      state: number > 50 ? "complete" : "in_progress",
    });
});

async function trackerAt(search: string) {
  const { source, counts } = await readTracker(db, as("chair"));
  const url = new URL(`https://planner.example/follow-ups/tracker.docx${search}`);
  const { groups } = await listedGroups(followUpList, source, url);
  return followUpTracker({ groups, filters: [], counts, today: TODAY });
}

const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

test("every row that was asked for is in it, whatever page of the list it is on", async () => {
  const paper = await trackerAt("?page=2");
  expect(paper.body).toBe("Anytown Scrutiny Panel");
  expect(tables(paper.blocks).map(({ rows }) => rows.length)).toEqual([60]);
});

test("the filters and groups of the page are kept", async () => {
  const { blocks } = await trackerAt("?status=in_progress&group=owner");
  expect(tables(blocks).map(({ caption }) => caption)).toEqual(["25 follow-ups", "25 follow-ups"]);
  expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toEqual([
    "The Commissioner",
    "The council",
  ]);
});

test("a filter that nothing passes is said in words, not by an empty table", async () => {
  const { blocks } = await trackerAt("?status=paused");
  expect(tables(blocks)).toEqual([]);
  expect(JSON.stringify(blocks)).toContain("No follow-ups match these filters.");
});
