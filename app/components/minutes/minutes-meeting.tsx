import { dateText } from "#app/domain/calendar.ts";

type Draft = {
  id: number;
  meeting: { reference: string; meetsOn: string | null } | null;
  addsMeetingOn: string | null;
  choosesMeeting: boolean;
};

/** The meeting, and the one place where it is chosen or another is. */
export function MinutesMeeting({ draft: { id, meeting, addsMeetingOn, choosesMeeting } }: { draft: Draft }) {
  const isKnown = meeting !== null || addsMeetingOn !== null;
  return (
    <>
      {meeting ? (
        <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
          {meeting.meetsOn ? dateText(meeting.meetsOn) : meeting.reference}
        </a>
      ) : addsMeetingOn ? (
        `${dateText(addsMeetingOn)}, added when you save`
      ) : (
        "Not chosen yet. Everything is recorded of it, so it comes before you save."
      )}{" "}
      {choosesMeeting ? (
        <a className="govuk-link" href={`/bring-in/minutes/${id}/meeting`}>
          {isKnown ? "Change" : "Choose the meeting"}
          {isKnown ? <span className="govuk-visually-hidden"> the meeting</span> : null}
        </a>
      ) : null}
    </>
  );
}
