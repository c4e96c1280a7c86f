import { expect, test } from "vitest";
import { changesSince, isSameSnapshot } from "#app/domain/programme/release-changes.ts";
import type { Snapshot } from "#app/domain/programme/entry.ts";
import { item, meeting, question, snapshot, theme } from "#tests/support/snapshots.ts";

const october = meeting({ id: 2, meetsOn: "2026-10-13", itemIds: [] });
const move = { kind: "moved", from: "2026-09-08", to: "2026-10-13", publishedOn: "2026-09-01" } as const;

test.each<[string, Partial<Snapshot>, Partial<Snapshot>, string[]]>([
  ["nothing", {}, {}, []],
  [
    "an item moved",
    { meetings: [meeting(), october] },
    {
      meetings: [meeting(), october],
      items: [item({ meetingId: 2, moves: [{ ...move, reason: "Too much on the agenda" }] })],
    },
    ["Taxi licensing moved from 8 September 2026 to 13 October 2026. Reason: Too much on the agenda."],
  ],
  [
    "an item deferred",
    {},
    {
      items: [
        item({
          meetingId: null,
          state: "deferred",
          moves: [{ ...move, kind: "deferred", to: null, reason: "No papers." }],
        }),
      ],
    },
    ["Taxi licensing deferred from 8 September 2026. Reason: No papers."],
  ],
  [
    "an item added to a meeting",
    { items: [], themes: [] },
    {},
    ["Taxi licensing added to the agenda of 8 September 2026."],
  ],
  [
    "an item without a meeting added",
    { items: [], themes: [] },
    { items: [item({ meetingId: null, state: "not_scheduled" })] },
    ["Taxi licensing added; a meeting is to be set."],
  ],
  [
    "a first meeting for an item",
    { items: [item({ meetingId: null, state: "not_scheduled" })] },
    {},
    ["Taxi licensing put on the agenda of 8 September 2026."],
  ],
  [
    "an item taken",
    {},
    { items: [item({ state: "considered" })] },
    ["Taxi licensing was considered on 8 September 2026."],
  ],
  ["a title", {}, { items: [item({ title: "Cabs" })] }, ["Taxi licensing is now called Cabs."]],
  ["minutes", {}, { items: [item({ minutes: 45 })] }, ["Taxi licensing is now planned for 45 minutes instead of 30."]],
  [
    "a witness",
    {},
    { items: [item({ witnesses: ["Chief Constable"] })] },
    ["Taxi licensing: changed who gives evidence."],
  ],
  ["a meeting added", {}, { meetings: [meeting(), october] }, ["Meeting added: 13 October 2026."]],
  [
    "a meeting's day",
    {},
    { meetings: [meeting({ meetsOn: "2026-09-10", movedFrom: "2026-09-08" })] },
    ["The meeting of 8 September 2026 is now on 10 September 2026."],
  ],
  [
    "a date that is only inferred",
    {},
    { meetings: [meeting({ dateBasis: "inferred" })] },
    ["The date of 8 September 2026 is inferred, not stated in a source."],
  ],
  [
    "a date that was inferred, and is stated now",
    { meetings: [meeting({ dateBasis: "inferred" })] },
    {},
    ["The date of 8 September 2026 is stated in a source, no longer inferred."],
  ],
  [
    "a meeting's time and place",
    {},
    { meetings: [meeting({ startsAt: "18:30", venue: "Town hall" })] },
    ["The meeting of 8 September 2026 starts at 6:30pm.", "The meeting of 8 September 2026 is at Town hall."],
  ],
  [
    "how a meeting is attended",
    {},
    { meetings: [meeting({ howToAttend: "Register by noon.\nDoors open at 9." })] },
    ["How to attend the meeting of 8 September 2026: Register by noon.\nDoors open at 9."],
  ],
  [
    "how a meeting was attended, said no more",
    { meetings: [meeting({ howToAttend: "Open to all." })] },
    { meetings: [meeting({ howToAttend: "" })] },
    ["Nothing is said any more of how to attend the meeting of 8 September 2026."],
  ],
  [
    "a meeting cancelled",
    {},
    { meetings: [meeting({ state: "cancelled", reason: "No quorum expected" })] },
    ["The meeting of 8 September 2026 is cancelled. Reason: No quorum expected."],
  ],
  [
    "a meeting confirmed",
    { meetings: [meeting({ state: "provisional" })] },
    {},
    ["The date 8 September 2026 is confirmed."],
  ],
  ["a meeting held", {}, { meetings: [meeting({ state: "held" })] }, ["The meeting of 8 September 2026 was held."]],
  [
    "a theme without an item added",
    {},
    { themes: [theme(), theme({ id: 5, title: "Hotel Watch", itemIds: [] })] },
    ["New theme: Hotel Watch."],
  ],
  [
    "a theme given up",
    {},
    { themes: [theme({ state: "not_taken_forward", reason: "Overtaken by events" })] },
    ["Taxi licensing: not taken forward. Reason: Overtaken by events."],
  ],
  [
    "a question added to a known theme",
    {},
    { questions: [question()] },
    ["Question added on Taxi licensing: How many licences were refused?"],
  ],
  [
    "questions that came with a new theme go without saying",
    { items: [], themes: [] },
    { questions: [question()] },
    ["Taxi licensing added to the agenda of 8 September 2026."],
  ],
  [
    "a question put",
    { questions: [question()] },
    { questions: [question({ state: "put" })] },
    ["Question put on Taxi licensing: How many licences were refused?"],
  ],
  [
    "what every meeting has is no news",
    {},
    { items: [item(), item({ id: 10, kind: "procedural", title: "Apologies", themeId: null })] },
    [],
  ],
  ["what is gone is not spoken of", {}, { items: [], themes: [] }, []],
])("%s", (_name, before, after, words) => {
  const changes = changesSince(snapshot(before), snapshot(after));
  expect(changes.map((change) => change.words)).toEqual(words);
});

test("a first release changes nothing, and says so by having no words", () => {
  expect(changesSince(null, snapshot())).toEqual([]);
});

test("each change names the records it speaks of, so that it goes when they go", () => {
  const added = changesSince(snapshot(), snapshot({ questions: [question()] }));
  expect(added[0]?.about).toEqual([
    { kind: "question", id: 7 },
    { kind: "theme", id: 4 },
  ]);
});

test("two releases say the same only where every entry does", () => {
  expect(isSameSnapshot(snapshot(), snapshot())).toBe(true);
  expect(isSameSnapshot(snapshot(), snapshot({ items: [item({ purpose: "To agree a reply." })] }))).toBe(false);
  expect(isSameSnapshot(null, snapshot())).toBe(false);
});
