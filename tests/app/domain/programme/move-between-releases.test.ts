import { expect, test } from "vitest";
import { moveText } from "#app/domain/programme/move-words.ts";
import { moveBetweenReleases, type Slot } from "#app/domain/programme/move-between-releases.ts";

const NOWHERE: Slot = { state: "not_scheduled", meetingId: null, day: null };
const SEPTEMBER: Slot = { state: "scheduled", meetingId: 1, day: "2026-09-08" };
const OCTOBER: Slot = { state: "scheduled", meetingId: 2, day: "2026-10-13" };
const DEFERRED: Slot = { state: "deferred", meetingId: null, day: null };
const WITHDRAWN: Slot = { state: "withdrawn", meetingId: null, day: null };
const TAKEN: Slot = { state: "considered", meetingId: 1, day: "2026-09-08" };

test.each<[string, Slot, Slot, string | undefined]>([
  ["a first meeting is no move", NOWHERE, SEPTEMBER, undefined],
  ["staying is no move", SEPTEMBER, SEPTEMBER, undefined],
  ["being taken is no move", SEPTEMBER, TAKEN, undefined],
  ["staying off is no move", DEFERRED, DEFERRED, undefined],
  ["staying withdrawn is no move", WITHDRAWN, WITHDRAWN, undefined],
  ["to a later meeting", SEPTEMBER, OCTOBER, "Moved from 8 September 2026 to 13 October 2026. Reason: volume."],
  ["off the agenda", SEPTEMBER, DEFERRED, "Deferred from 8 September 2026. Reason: volume."],
  ["off with its cancelled meeting", SEPTEMBER, NOWHERE, "Deferred from 8 September 2026. Reason: volume."],
  ["withdrawn", SEPTEMBER, WITHDRAWN, "Withdrawn from 8 September 2026. Reason: volume."],
  ["withdrawn without ever having a meeting", NOWHERE, WITHDRAWN, "Withdrawn. Reason: volume."],
  ["back from deferral", DEFERRED, OCTOBER, "Brought back to 13 October 2026. Reason: volume."],
])("%s", (_name, before, after, words) => {
  const change = moveBetweenReleases(before, after, { reason: "volume", publishedOn: "2026-09-01" });
  expect(change && moveText(change)).toBe(words);
});
