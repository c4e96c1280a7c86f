import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";

type Draft = {
  id: number;
  meeting: { reference: string; meetsOn: string | null } | null;
  addsMeetingOn: string | null;
  dateBasis: DateBasis | null;
  choosesMeeting: boolean;
};

/** The meeting, and the one place where it is chosen or another is. */
export function MinutesMeeting({ draft: { id, meeting, addsMeetingOn, dateBasis, choosesMeeting } }: { draft: Draft }) {
  const isKnown = meeting !== null || addsMeetingOn !== null;
  return (
    <>
      {meeting ? (
        <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
          {meetingDay({ ...meeting, dateBasis }) || meeting.reference}
        </a>
      ) : addsMeetingOn ? (
        `${meetingDay({ meetsOn: addsMeetingOn, dateBasis })}, added when you save`
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
