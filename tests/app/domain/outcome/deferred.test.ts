import { expect, test } from "vitest";
import { agreesWithItemBack } from "#app/domain/outcome/deferred.ts";

const OCTOBER = 30;
const DECEMBER = 31;
const to = (deferredToMeetingId: number | null) => ({ code: "deferred", deferredToMeetingId }) as const;
const NOTED = { code: "noted", deferredToMeetingId: null } as const;
const at = (meetingId: number) => ({ id: 152, state: "scheduled", meetingId }) as const;
const WAITS = { id: 152, state: "deferred", meetingId: null } as const;
const OVER = { id: 152, state: "withdrawn", meetingId: null } as const;
const TAKEN = { id: 152, state: "considered", meetingId: OCTOBER } as const;

/** What the outcome says now, what it would say, what came back and stands where; what to do first, or nothing. */
const CASES = [
  ["it has not come back", to(OCTOBER), to(DECEMBER), undefined, null],
  ["it stands where the outcome said", to(OCTOBER), to(DECEMBER), at(OCTOBER), "Put it on M-31"],
  ["it stands there, and no meeting is named", to(OCTOBER), to(null), at(OCTOBER), "Defer it to come back"],
  ["it waits, and a meeting is named", to(null), to(DECEMBER), WAITS, "Put it on M-31"],
  ["it was placed since, and a meeting is named", to(null), to(DECEMBER), at(DECEMBER), null],
  ["it was moved since", to(OCTOBER), to(DECEMBER), at(DECEMBER), null],
  ["something else is corrected", to(OCTOBER), to(OCTOBER), at(OCTOBER), null],
  ["it was not deferred at all", to(OCTOBER), NOTED, at(DECEMBER), "Withdraw it"],
  ["it was not deferred, and is withdrawn", to(OCTOBER), NOTED, OVER, null],
  ["it was taken where the outcome said", to(OCTOBER), to(DECEMBER), TAKEN, null],
  ["a slip of what was not deferred", NOTED, { ...NOTED, code: "agreed" }, at(OCTOBER), null],
] as const;

test.each(CASES)("a deferral is corrected where %s", (_, now, corrected, back, first) => {
  const verdict = agreesWithItemBack(now, corrected, back);
  if (first === null) expect(verdict).toEqual({ allowed: true });
  else
    expect(verdict).toMatchObject({
      kind: "state",
      because: `The subject has come back as I-152. ${first} first, then correct the outcome.`,
    });
});
