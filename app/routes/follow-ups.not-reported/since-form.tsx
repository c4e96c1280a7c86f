import { reference } from "#app/domain/references.ts";

type Props = {
  meetings: readonly { id: number; words: string }[];
  meetingId: number | null;
  day: string | null;
};

/** Since when: a meeting, or a day; neither asks about each body's last meeting. */
export function SinceForm({ meetings, meetingId, day }: Props) {
  return (
    <form method="get" action="/follow-ups/not-reported" className="app-chase__since">
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="meeting">
          Since the meeting
        </label>
        <select
          className="govuk-select"
          id="meeting"
          name="meeting"
          defaultValue={meetingId === null ? "" : reference("meeting", meetingId)}
        >
          <option value="">The last one of each body</option>
          {meetings.map(({ id, words }) => (
            <option key={id} value={reference("meeting", id)}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="day">
          Or since the date
        </label>
        <input className="govuk-input govuk-input--width-10" id="day" name="day" type="date" defaultValue={day ?? ""} />
      </div>
      <button className="govuk-button govuk-button--secondary">Show</button>
    </form>
  );
}
