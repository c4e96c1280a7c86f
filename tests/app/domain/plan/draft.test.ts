import { describe, expect, test } from "vitest";
import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { answersToRequest, decidedText } from "#app/domain/plan/decide-request.ts";
import {
  hasMoves,
  mayMoveDraftPlan,
  mayPlaceDrafted,
  MOST_DRAFTED,
  replacesWhatItKnew,
  takesOneMore,
} from "#app/domain/plan/draft-may.ts";
import { changedSince } from "#app/domain/plan/draft-since.ts";
import { draftedSentence, sentSentence } from "#app/domain/plan/draft-words.ts";
import { meetingsTouched, totalEffect } from "#app/domain/plan/total-effect.ts";
import { allowed, refused } from "#app/domain/verdict.ts";
import { as, PANEL } from "#tests/support/cast.ts";

describe("what several moves come to for a meeting", () => {
  const load = { planned: 60, available: 120, asked: 40, leaving: 20 };
  const moves = [
    { minutes: 30, from: 1, to: 2 },
    { minutes: 20, from: 1, to: null },
    { minutes: 40, from: null, to: 1 },
    { minutes: 15, from: 1, to: 1 },
  ];
  test.each([
    ["drafted: what others ask for stays as it is", 1, false, load, { ...load, planned: 50 }],
    ["drafted, on the other meeting", 2, false, load, { ...load, planned: 90 }],
    [
      "asked for already: not asked for any more once it is made",
      1,
      true,
      { planned: 60, available: 120, asked: 0, leaving: -30 },
      { planned: 50, available: 120, asked: 0, leaving: -30 },
    ],
    ["one that none of them touches", 3, true, load, load],
  ] as const)("%s", (_, meeting, asked, before, after) => {
    expect(totalEffect(load, meeting, moves, asked)).toEqual({ before, after });
  });

  test("each meeting is named once, and no meeting is none", () => {
    expect(meetingsTouched(moves)).toEqual([1, 2]);
    expect(totalEffect(NO_LOAD, 1, [], true)).toEqual({ before: NO_LOAD, after: NO_LOAD });
  });
});

describe("who may do what with a draft plan and a request", () => {
  const may = (
    deed: Parameters<typeof mayMoveDraftPlan>[0],
    state: "draft" | "with_chair" | "decided",
    who: "officer" | "chair" | "viceChair" | "member",
  ) => mayMoveDraftPlan(deed, { bodyId: PANEL, state }, as(who)).allowed;
  test.each([
    ["send_draft_plan", "draft", true, false, false, false],
    ["send_draft_plan", "with_chair", false, false, false, false],
    ["discard_draft_plan", "draft", true, false, false, false],
    ["decide_request", "with_chair", false, true, true, false],
    ["decide_request", "draft", false, false, false, false],
    ["recall_request", "with_chair", true, false, false, false],
    ["recall_request", "decided", false, false, false, false],
  ] as const)("%s while it is %s: officer %s, chair %s, vice-chair %s, member %s", (deed, state, ...expected) => {
    const who = ["officer", "chair", "viceChair", "member"] as const;
    expect(who.map((one) => may(deed, state, one))).toEqual(expected);
  });

  test("the refusal calls it what it is", () => {
    const decided = { bodyId: PANEL, state: "decided" } as const;
    expect(mayMoveDraftPlan("decide_request", decided, as("chair"))).toMatchObject({
      because: "You cannot decide on it now: this request is “Decided”, and would have to be “With the chair”.",
    });
    expect(mayMoveDraftPlan("send_draft_plan", decided, as("officer"))).toMatchObject({
      because: "You cannot send it to the chair now: this draft plan is “Decided”, and would have to be “Draft plan”.",
    });
  });

  test("a draft holds so many moves and no more, and an empty one is not sent", () => {
    expect([takesOneMore(MOST_DRAFTED - 1).allowed, takesOneMore(MOST_DRAFTED).allowed]).toEqual([true, false]);
    expect([hasMoves(1).allowed, hasMoves(0).allowed]).toEqual([true, false]);
  });

  test("a theme is placed where no item of it is still to be taken, and in a year that has a programme", () => {
    const year = { label: "2026/27", programme: { id: 1, state: "draft" as const } };
    expect(mayPlaceDrafted({ hasOpenItem: 0 }, year).allowed).toBe(true);
    expect(mayPlaceDrafted({ hasOpenItem: 1 }, year).allowed).toBe(false);
    expect(mayPlaceDrafted({ hasOpenItem: 0 }, { ...year, programme: null }).allowed).toBe(false);
  });

  const standing = { id: 7, words: "move I-9 to 13 October 2026", addedByName: "Priya Shah" };
  test.each([
    ["nothing is there, and it knew of nothing", null, undefined, true],
    ["it knew what is there", 7, standing, true],
    ["something is there that it did not know of", null, standing, false],
    ["another is there by now", 6, standing, false],
    ["what it knew has been taken out", 7, undefined, false],
  ] as const)("a move replaces only what its form knew of: %s", (_, known, there, may) => {
    expect(replacesWhatItKnew(known, there).allowed).toBe(may);
  });
});

describe("what has changed since a move was added", () => {
  const same = {
    addedAt: "2026-09-01T09:00:00.000Z",
    from: { then: "2026-09-08", now: "2026-09-08", isSame: true },
    to: { then: "2026-10-13", now: "2026-10-13" },
    themeSensitiveSinceAt: null,
  } as const;
  test.each([
    ["nothing", same, []],
    [
      "it is elsewhere",
      { ...same, from: { then: "2026-09-08", now: null, isSame: false } },
      ["It has moved since: it was on 8 September 2026, and waits for a meeting now."],
    ],
    [
      "it was placed",
      { ...same, from: { then: null, now: "2026-11-10", isSame: false } },
      ["It has moved since: it waited for a meeting, and is on 10 November 2026 now."],
    ],
    [
      "its meeting has another day",
      { ...same, to: { then: "2026-10-13", now: "2026-10-20" } },
      ["The meeting has moved since, from 13 October 2026 to 20 October 2026."],
    ],
    ["its theme was sensitive before", { ...same, themeSensitiveSinceAt: "2026-08-01T09:00:00.000Z" }, []],
    [
      "its theme is sensitive since",
      { ...same, themeSensitiveSinceAt: "2026-09-02T09:00:00.000Z" },
      ["Its theme has been marked as sensitive since."],
    ],
  ])("%s", (_, was, told) => expect(changedSince(was)).toEqual(told));
});

describe("the chair's answer to a request", () => {
  const stale = refused("stale", "The item has changed.");
  const changes = [
    { id: 1, title: "Flood", approve: allowed },
    { id: 2, title: "Taxis", approve: allowed },
    { id: 3, title: "Hotels", approve: stale },
  ];
  const answer = (approved: number[], reason?: string) => answersToRequest(changes, { approved, reason });
  const made = (approved: number[], reason?: string) =>
    answer(approved, reason).answers.map((one) => `${one.decision}: ${one.reason ?? "no words"}`);

  test.each([
    ["all that can be", [1, 2], undefined, true],
    ["one without a reason for the other", [1], undefined, false],
    ["one, with a reason", [1], "Too soon", true],
    ["none, with a reason", [], "Too soon", true],
    ["none, without", [], undefined, false],
    ["what cannot be made", [1, 2, 3], undefined, false],
    ["what is not in it", [1, 2, 9], undefined, false],
  ] as const)("%s", (_, approved, reason, may) => {
    expect(answer([...approved], reason).verdict.allowed).toBe(may);
  });

  test("each keeps the chair's words; what cannot be made keeps why, whatever the chair says of the others", () => {
    expect(made([1, 2])).toEqual(["approve: no words", "approve: no words", "refuse: The item has changed."]);
    expect(made([1], "Too soon")).toEqual(["approve: Too soon", "refuse: Too soon", "refuse: The item has changed."]);
    expect(answer([1, 2, 3]).verdict).toMatchObject({
      because: "“Hotels”: The item has changed. Nothing was decided: look again, and decide on the rest.",
    });
  });

  test.each([
    [["approve", "approve"], "2 approved"],
    [["approve", "refuse"], "1 approved, 1 refused"],
    [["refuse"], "1 refused"],
  ] as const)("%s is told as %s", (decisions, words) => {
    expect(decidedText(decisions.map((decision) => ({ decision })))).toBe(words);
  });
});

test.each([
  [
    { reference: "P-3", waiting: 4, made: 0 },
    "P-3 asks the chair for 4 changes at once. Nothing of it moves until then.",
  ],
  [{ reference: null, waiting: 0, made: 1 }, "1 move has been made."],
  [
    { reference: "P-3", waiting: 1, made: 2 },
    "2 moves have been made. P-3 asks the chair for 1 change at once. Nothing of it moves until then.",
  ],
])("what was sent is told: %o", (sent, words) => expect(sentSentence(sent)).toBe(words));

test("what was gathered is told with how many there are", () => {
  expect(draftedSentence({ title: "Taxi licensing", moves: 1 })).toBe(
    "Taxi licensing is in the draft plan, with 1 move in all. Nothing has moved.",
  );
});
