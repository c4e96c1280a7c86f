import { dateText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";

/** Where something stood when its move was added to a draft plan, and where it stands now. */
export type DraftedThenAndNow = {
  addedAt: IsoInstant;
  from: { then: IsoDate | null; now: IsoDate | null; isSame: boolean };
  to: { then: IsoDate | null; now: IsoDate | null };
  themeSensitiveSinceAt: IsoInstant | null;
};

/** What has changed since a move was added, in words, without being in its way. */
export function changedSince({ addedAt, from, to, themeSensitiveSinceAt }: DraftedThenAndNow): string[] {
  return [
    ...(from.isSame ? [] : [`It has moved since: it ${was(from.then)}, and ${is(from.now)}.`]),
    ...(to.then && to.now && to.then !== to.now
      ? [`The meeting has moved since, from ${dateText(to.then)} to ${dateText(to.now)}.`]
      : []),
    ...(themeSensitiveSinceAt && themeSensitiveSinceAt > addedAt
      ? ["Its theme has been marked as sensitive since."]
      : []),
  ];
}

function was(day: IsoDate | null): string {
  return day ? `was on ${dateText(day)}` : "waited for a meeting";
}

function is(day: IsoDate | null): string {
  return day ? `is on ${dateText(day)} now` : "waits for a meeting now";
}
