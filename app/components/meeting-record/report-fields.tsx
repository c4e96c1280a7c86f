import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { REPORTED_AT_MEETING } from "#app/domain/meeting-record/item-record.ts";
import { SelectField } from "#app/components/choices.tsx";
import { HiddenField, TextField } from "#app/components/fields.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

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
export function ReportFields({ followUps }: { followUps: readonly OpenFollowUp[] }) {
  return followUps.map((followUp) => <Report followUp={followUp} key={followUp.id} />);
}

function Report({ followUp }: { followUp: OpenFollowUp }) {
  const name = `report-${followUp.id}`;
  const of = <span className="govuk-visually-hidden"> of {followUp.reference}</span>;
  const facts = [followUp.owner, followUp.due ? `due ${followUp.due}` : "", followUp.stateWords.toLowerCase()];
  return (
    <div className="app-record__question">
      <div className="app-record__asked">
        <p>
          <RecordLink to="/follow-ups" reference={followUp.reference}>
            {followUp.wording}
          </RecordLink>
          <span className="app-quiet">, {[followUp.kind, ...facts].filter(Boolean).join(", ")}</span>
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
