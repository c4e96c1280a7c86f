import { expect, test } from "vitest";
import { UNDO_WORDS, undoOfMove } from "#app/domain/agenda-item/undo-move.ts";

const [SEPTEMBER, OCTOBER] = [8, 13];
const move = (kind: "placed" | "moved" | "deferred" | "withdrawn", from: number | null, to: number | null) => ({
  kind,
  fromMeetingId: from,
  toMeetingId: to,
  reasonWords: null,
});
const on = (meetingId: number) => ({ meetingId, state: "scheduled" as const });
const off = { meetingId: null, state: "deferred" as const };

test.each([
  ["placed", move("placed", null, OCTOBER), on(OCTOBER), { deed: "defer_item", toMeetingId: null }],
  ["moved", move("moved", SEPTEMBER, OCTOBER), on(OCTOBER), { deed: "schedule_item", toMeetingId: SEPTEMBER }],
  ["deferred", move("deferred", SEPTEMBER, null), off, { deed: "schedule_item", toMeetingId: SEPTEMBER }],
  [
    "deferred to a later one",
    move("deferred", SEPTEMBER, OCTOBER),
    on(OCTOBER),
    { deed: "schedule_item", toMeetingId: SEPTEMBER },
  ],
  ["moved, and moved on since", move("moved", SEPTEMBER, OCTOBER), on(21), null],
  ["placed, and taken off since", move("placed", null, OCTOBER), off, null],
  ["withdrawn", move("withdrawn", SEPTEMBER, null), { meetingId: null, state: "withdrawn" }, null],
  ["undone already", { ...move("moved", OCTOBER, SEPTEMBER), reasonWords: UNDO_WORDS }, on(SEPTEMBER), null],
] as const)("an item that was %s", (_what, made, item, undo) => {
  expect(undoOfMove(made, item)).toEqual(undo);
});
