import { clockWords, dayWords } from "#app/domain/calendar.ts";
import type { Change, MeetingEntry } from "./entries.ts";
import { reasonWords } from "./move-words.ts";

/** What readers of the last release have to be told of a meeting: that it is new, off, or at another time or place. */
export function meetingChanges(before: MeetingEntry | undefined, meeting: MeetingEntry): Change[] {
  const about: Change["about"] = [{ kind: "meeting", id: meeting.id }];
  const day = dayWords(meeting.meetsOn);
  if (before === undefined) return [{ words: `Meeting added: ${day}.`, about }];

  const the = `The meeting of ${day}`;
  if (before.state !== meeting.state && meeting.state === "cancelled") {
    return [{ words: `${the} is cancelled.${reasonWords(meeting.reason)}`, about }];
  }
  if (before.state !== meeting.state && meeting.state === "held") return [{ words: `${the} was held.`, about }];

  return [
    ...(before.meetsOn === meeting.meetsOn ? [] : [`The meeting of ${dayWords(before.meetsOn)} is now on ${day}.`]),
    ...(before.startsAt === meeting.startsAt || meeting.startsAt === null
      ? []
      : [`${the} starts at ${clockWords(meeting.startsAt)}.`]),
    ...(before.venue === meeting.venue || meeting.venue === "" ? [] : [`${the} is at ${meeting.venue}.`]),
    ...(before.howToAttend === meeting.howToAttend ? [] : [`How to attend the meeting of ${day} has changed.`]),
    ...(before.state === "provisional" && meeting.state === "confirmed" ? [`The date ${day} is confirmed.`] : []),
  ].map((words) => ({ words, about }));
}
