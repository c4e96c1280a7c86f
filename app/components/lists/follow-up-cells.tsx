import type { ListColumn } from "#app/components/list-table/define-list.ts";
import { dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

type Cell = { followUp: TrackedFollowUp };

/** Its reference and its wording, as the link to its page. */
export function WordingCell({ followUp }: Cell) {
  return (
    <>
      <RecordLink to="/follow-ups" reference={followUp.reference}>
        {followUp.wording}
      </RecordLink>
      {followUp.sensitive ? (
        <>
          {" "}
          <Tag words="Sensitive" />
        </>
      ) : null}
    </>
  );
}

/** Whose it is, and the way to ask them where it is late. */
export function OwnerCell({ followUp: { reference, shortOwner, chaseAt } }: Cell) {
  return (
    <>
      {shortOwner || "Nobody named"}
      {chaseAt ? (
        <>
          {" "}
          <a className="govuk-link app-chase__link" href={chaseAt}>
            Chase<span className="govuk-visually-hidden"> the owner of {reference}</span>
          </a>
        </>
      ) : null}
    </>
  );
}

/** When something was last reported, and its beginning. */
export function LatestCell({ followUp }: Cell) {
  return followUp.lastReportedOn ? (
    <>
      <span className="app-day">{dateText(followUp.lastReportedOn)}</span>
      <span className="app-follow-up__report">{short(followUp.lastReport ?? "")}</span>
    </>
  ) : (
    "Nothing reported"
  );
}

/** The theme it belongs to. */
export function ThemeCell({ followUp }: Cell) {
  return followUp.theme ? (
    <a className="govuk-link" href={`/themes/${followUp.theme}`}>
      {followUp.themeTitle}
    </a>
  ) : null;
}

/** The meeting where it was said, or the date. */
export function MeetingCell({ followUp }: Cell) {
  return followUp.meeting && followUp.meetsOn ? (
    <a className="govuk-link" href={`/meetings/${followUp.meeting}`}>
      {meetingDay(followUp)}
    </a>
  ) : followUp.madeOn ? (
    dateText(followUp.madeOn)
  ) : null;
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** The meetings that passed without a word of it. */
export const silentColumn: ListColumn<TrackedFollowUp> = {
  id: "silent",
  label: "Not reported on since",
  hidden: true,
  cell: ({ silentSince }) => silentText(silentSince),
  sort: ({ silentSince }) => silentSince.at(-1)?.meetsOn ?? null,
  kinds: {
    of: (followUp) => followUp.silentSince.map((meeting) => meeting.reference),
    words: silentMeetingText,
    rank: silentMeetingRank,
    offer: "filter",
  },
};

/** The first of the last meetings that passed without a word of it, and how many there were. */
function silentText(meetings: TrackedFollowUp["silentSince"]) {
  const first = meetings.at(-1);
  if (!first) return null;
  return meetings.length === 1 ? meetingDay(first) : `${meetingDay(first)}, ${meetings.length} meetings`;
}

/** One of those meetings, as the filter offers it. */
function silentMeetingText(ref: string, { bodyName, silentSince }: TrackedFollowUp) {
  const meeting = silentSince.find(({ reference }) => reference === ref);
  return `${bodyName}, ${meeting ? meetingDay(meeting) : ""}`;
}

/** Where the filter offers it: the latest first. */
function silentMeetingRank(ref: string, { silentSince }: TrackedFollowUp): number {
  const meeting = silentSince.find(({ reference }) => reference === ref);
  return -Number(meeting?.meetsOn.replaceAll("-", "") ?? 0);
}
