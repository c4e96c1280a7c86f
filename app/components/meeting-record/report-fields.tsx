import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { REPORTED_AT_MEETING } from "#app/domain/meeting-record/item-record.ts";
import { SelectField } from "#app/components/choices.tsx";
import { HiddenField, TextField } from "#app/components/fields.tsx";

export type OpenFollowUp = {
  id: number;
  version: number;
  reference: string;
  kind: string;
  wording: string;
  stateWords: string;
  owner: string;
  due: string;
  reported: readonly { text: string; words: string }[];
};

const STATES = REPORTED_AT_MEETING.map((state) => ({ value: state, words: FOLLOW_UP_STATES[state].words }));

/** The theme's open follow-ups from before, each with a row to say what was reported of it at the meeting. */
export function ReportFields({ followUps, open }: { followUps: readonly OpenFollowUp[]; open: boolean }) {
  if (followUps.length === 0) return null;
  return (
    <details className="govuk-details app-record__more" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Report on earlier follow-ups that are still open ({followUps.length})
        </span>
      </summary>
      {followUps.map((followUp) => (
        <Report followUp={followUp} key={followUp.id} />
      ))}
    </details>
  );
}

function Report({ followUp }: { followUp: OpenFollowUp }) {
  const name = `report-${followUp.id}`;
  const of = <span className="govuk-visually-hidden"> of {followUp.reference}</span>;
  const facts = [followUp.owner, followUp.due ? `due ${followUp.due}` : "", followUp.stateWords.toLowerCase()];
  return (
    <div className="app-record__question">
      <div className="app-record__asked">
        <p>
          <a className="govuk-link" href={`/follow-ups/${followUp.reference}`}>
            {followUp.reference}
          </a>{" "}
          {followUp.kind}: {followUp.wording} <span className="app-quiet">({facts.filter(Boolean).join(", ")})</span>
        </p>
        {followUp.reported.map((update, index) => (
          <p key={index}>
            <strong>Reported here, {update.words.toLowerCase()}</strong>: {update.text}
          </p>
        ))}
      </div>
      <HiddenField name={`${name}-version`} given={followUp.version} />
      <div className="app-record__row app-record__row--report">
        <SelectField name={`${name}-state`} label={<>Where it stands{of}</>} blank="Not reported on" choices={STATES} />
        <TextField name={`${name}-text`} label={<>What was reported{of}</>} />
      </div>
    </div>
  );
}
