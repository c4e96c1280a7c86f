import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { givenQuestion, givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let themeId: number;
const ids: number[] = [];

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      themeId = await givenTheme(db, { title: "Taxis" });
      for (let n = 0; n < 130; n += 1) ids.push(await givenQuestion(db, { themeId, text: `Question ${n}` }));
    },
  });
});
afterAll(() => served?.close());

test("questions that were ticked on the second page come back ticked after an error, on that page", async () => {
  const ticked = ids.slice(110, 112).map((id) => `${id}.1`); // each with its version
  const response = await served.submitAs("officer", `/themes/T-${themeId}/questions/group?page=2`, {
    "questions[]": ticked,
  });
  const html = await response.text();
  expect(html.includes("Enter what the new group is about")).toBe(true);
  const boxes = html.match(/<input[^>]*name="questions\[\]"[^>]*>/g) ?? [];
  const checked = boxes.filter((box) => box.includes("checked"));
  expect(checked.map((box) => /value="([^"]+)"/.exec(box)?.[1])).toEqual(ticked);
  expect(html.includes("130 questions, page 2 of 2")).toBe(true);
});
