import { beforeEach, expect, test } from "vitest";
import { readResultsLine } from "#app/services/scoring/read-results-line.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, TODAY } from "#tests/support/cast.ts";
import { givenPublished, givenRecorded } from "#tests/support/happened.ts";
import { givenFollowUp, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
const read = (year = "2026-27") => readResults(db, { slug: "anytown-panel", year }, TODAY);

beforeEach(async () => {
  db = await freshDb();
});

/** A published follow-up with the words given, its row as an officer would have put it out. */
async function published(entry: object) {
  const id = await givenFollowUp(db);
  const view = {
    id, kind: "recommendation", number: 1, wording: "Train them.", sourceNumber: "", madeBy: "", owner: "", due: "",
    dueOn: null, responseDueOn: null, state: "not_started", reason: "", supersededById: null, questionId: null,
    source: "", places: [], responses: [], updates: [], results: [], ...entry,
  }; // prettier-ignore
  await givenRecorded(db, { kind: "follow_up", recordId: id, view: JSON.stringify(view) });
  return id;
}

const said = (response: string) => ({ response, text: "", reason: "", plan: "", by: "", on: "2026-07-01" });

test("a year of which nothing is published has no page, whatever is recorded of it", async () => {
  await givenFollowUp(db);
  expect(await read()).toBeUndefined();
  expect(await readResultsLine(db, { slug: "anytown-panel" }, TODAY)).toBeNull();
});

test("the figures are counted from published rows alone, each from its list", async () => {
  const programmeId = await givenProgramme(db, { state: "published" });
  const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const themeId = await givenTheme(db, { state: "considered" });
  const itemId = await givenItem(db, { themeId, meetingId, state: "considered" });
  await givenPublished(db, programmeId, [["theme", themeId, { title: "Taxis" }]]);
  await givenRecorded(db, { kind: "outcome", recordId: itemId, themeId, itemId, meetingId });
  await published({ responses: [said("noted"), said("accepted")] });
  await published({ responses: [said("partly")], state: "complete" });
  await published({ dueOn: "2026-08-31" });
  await published({ kind: "action", dueOn: "2026-09-01" });
  await givenFollowUp(db, { wording: "Never published" });

  const page = await read();
  expect(page?.themes).toMatchObject([{ title: "Taxis" }]);
  expect(page?.results).toMatchObject({ themes: 1, outcomes: 1, questions: 0 });
  expect(page?.results.recommendations).toHaveLength(3);
  expect(page?.results.others).toHaveLength(1);
  expect(page?.results.responses.map(({ response, count }) => [response, count])).toEqual([
    ["accepted", 1],
    ["partly", 1],
    ["rejected", 0],
    ["noted", 0],
    ["none", 1],
  ]);
  expect(page?.results.open).toHaveLength(3);
  expect(page?.results.overdue).toHaveLength(1);
  expect(page?.results.closed).toHaveLength(1);
  expect(JSON.stringify(page)).not.toContain("Never published");
  expect(await readResultsLine(db, { slug: "anytown-panel" }, TODAY)).toEqual({
    href: "/bodies/anytown-panel/results/2026-27",
    words: "3 recommendations since 1 May 2026, 1 accepted",
    figures: [
      { count: 3, words: "recommendations" },
      { count: 1, words: "accepted" },
      { count: 1, words: "accepted in part" },
      { count: 1, words: "without a reply yet" },
    ],
    // What is late first, then what is open.
    shown: [
      { reference: "F-3", href: "/follow-ups/F-3", wording: "Train them.", statusWords: "1 day late", isLate: true },
      { reference: "F-1", href: "/follow-ups/F-1", wording: "Train them.", statusWords: "Not started", isLate: false },
      { reference: "F-4", href: "/follow-ups/F-4", wording: "Train them.", statusWords: "Not started", isLate: false },
    ],
  });
});

test("an address that names the year in another way, or no body, is no page", async () => {
  await published({});
  expect(await read()).toBeDefined();
  expect(await read("2026")).toBeUndefined();
  expect(await readResults(db, { slug: "nowhere", year: "2026-27" }, TODAY)).toBeUndefined();
});
