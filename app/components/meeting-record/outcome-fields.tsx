import { OUTCOME_CODE_LIST, OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { OUTCOME_FIELDS, OUTCOME_LABELS, type DeferredTo, type OutcomeText } from "#app/domain/outcome/text.ts";
import { reference } from "#app/domain/references.ts";
import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

const CODES = OUTCOME_CODE_LIST.map((code) => ({ value: code, words: OUTCOME_CODES[code].words }));

/** What the item led to: the code, to which meeting it was put off where it was, the resolution's own words, its minute number, notes of the discussion. */
export function OutcomeFields({
  outcome,
  deferTo,
  blank,
}: {
  outcome: (OutcomeText & DeferredTo) | null;
  deferTo: readonly Choice[];
  blank?: string;
}) {
  const deferredTo = outcome?.deferredToMeetingId;
  return (
    <>
      <div className="app-record__row app-record__row--outcome">
        <SelectField
          name="code"
          label={OUTCOME_LABELS.code}
          given={outcome?.code ?? ""}
          choices={CODES}
          blank={blank}
        />
        <TextField name="minuteNumber" label={OUTCOME_LABELS.minuteNumber} given={outcome?.minuteNumber} width={10} />
        {deferTo.length > 0 ? (
          <div className="app-record__deferred">
            <SelectField
              name="deferredTo"
              label={OUTCOME_FIELDS.deferredTo.question}
              given={deferredTo ? reference("meeting", deferredTo) : ""}
              choices={deferTo}
              blank="None yet"
            />
          </div>
        ) : null}
      </div>
      <div className="app-record__row app-record__row--even">
        <TextArea
          name="resolutionWords"
          label={OUTCOME_FIELDS.resolutionWords.question}
          given={outcome?.resolutionWords}
          rows={2}
        />
        <TextArea
          name="discussionWords"
          label={OUTCOME_FIELDS.discussionWords.question}
          given={outcome?.discussionWords}
          rows={2}
        />
      </div>
    </>
  );
}
