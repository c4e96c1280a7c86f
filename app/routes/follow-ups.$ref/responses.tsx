import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import { RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import type { FollowUpPage } from "#app/services/follow-up/read-follow-up.server.ts";

/** What was answered to it, latest first; an earlier answer is never replaced. */
export function Responses({ responses }: { responses: FollowUpPage["responses"] }) {
  if (responses.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{responses.length === 1 ? "Response" : "Responses"}</h2>
      <ol className="govuk-list app-timeline">
        {responses.map((response) => (
          <li key={response.id} className="app-timeline__item">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{RESPONSE_LABELS[response.response]}</strong> {by(response)}
            </p>
            {response.text ? <p className="govuk-body">“{response.text}”</p> : null}
            {response.reasonWords ? <p className="govuk-body">Reason: {response.reasonWords}</p> : null}
            {response.planWords ? <p className="govuk-body">Who does what: {response.planWords}</p> : null}
            <p className="app-timeline__when">
              Recorded by {response.recordedByName}, {dateText(dayInLondon(new Date(response.recordedAt)))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function by({ officeTitle, responderWords, respondedOn }: FollowUpPage["responses"][number]) {
  const who = officeTitle ?? responderWords;
  return [who ? `by ${who}` : "", respondedOn ? `on ${dateText(respondedOn)}` : ""].filter(Boolean).join(", ");
}
