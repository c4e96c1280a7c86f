import { ANOTHER_CODE, OUTCOME_CODE_LIST, OUTCOME_CODES, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import { OUTCOME_FIELDS, OUTCOME_LABELS, type DeferredTo, type OutcomeText } from "#app/domain/outcome/text.ts";
import { reference } from "#app/domain/references.ts";
import { WELSH_LABELS, type WelshWords } from "#app/domain/welsh.ts";
import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { FieldError, useField } from "#app/components/form.tsx";

const CODES = OUTCOME_CODE_LIST.map((code) => ({ value: code, words: OUTCOME_CODES[code].words }));

type Outcome = { outcome: (OutcomeText & DeferredTo) | null };

/** What the item led to: a few outcomes in sight and the others in a list, to which meeting it was put off where it was, and the resolution’s own words. */
export function OutcomeChoice({
  outcome,
  deferTo,
  usual,
}: Outcome & { deferTo: readonly Choice[]; usual: readonly OutcomeCode[] }) {
  const { id, name, value, error } = useField("code", outcome?.code ?? "");
  const inSight = usual.some((code) => code === value);
  const isOther = value !== "" && !inSight;
  const picks = [
    ...usual.map((code) => ({
      value: code as string,
      words: OUTCOME_CODES[code].words as string,
      isChosen: code === value,
    })),
    { value: ANOTHER_CODE, words: "Another", isChosen: isOther },
  ];
  return (
    <>
      <fieldset className="app-rec-picks" aria-describedby={error ? `${id}-error` : undefined}>
        <legend>{OUTCOME_LABELS.code}</legend>
        <FieldError id={id} error={error} />
        {picks.map((pick, index) => (
          <label className="app-rec-pick" key={pick.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={pick.value}
              defaultChecked={pick.isChosen}
            />{" "}
            {pick.words}
          </label>
        ))}
      </fieldset>
      <div className="app-record__another">
        <SelectField
          name="otherCode"
          label="Which outcome"
          given={isOther && value !== ANOTHER_CODE ? value : ""}
          choices={CODES.filter((choice) => !usual.some((code) => code === choice.value))}
          blank="Choose from the list"
        />
      </div>
      <DeferredTo outcome={outcome} deferTo={deferTo} />
      <Resolution outcome={outcome} />
    </>
  );
}

/** The same as a list with everything below it, where a recorded outcome is corrected. */
export function OutcomeFields({ outcome, deferTo }: Outcome & { deferTo: readonly Choice[] }) {
  return (
    <>
      <SelectField name="code" label={OUTCOME_LABELS.code} given={outcome?.code ?? ""} choices={CODES} />
      <DeferredTo outcome={outcome} deferTo={deferTo} />
      <Resolution outcome={outcome} />
      <Notes outcome={outcome} />
      <MinuteNumber outcome={outcome} />
    </>
  );
}

/** Notes of what was said. */
export function Notes({ outcome }: Outcome) {
  return (
    <TextArea
      name="discussionWords"
      label={OUTCOME_FIELDS.discussionWords.question}
      given={outcome?.discussionWords}
      rows={4}
    />
  );
}

/** The number that the minutes give the item. */
export function MinuteNumber({ outcome }: Outcome) {
  return <TextField name="minuteNumber" label={OUTCOME_LABELS.minuteNumber} given={outcome?.minuteNumber} width={10} />;
}

/** The resolution in Welsh, where the body publishes in that. */
export function WelshResolution({ welsh, hint }: { welsh: WelshWords<"outcome">; hint: string }) {
  return (
    <TextArea
      name="welshResolution"
      label={WELSH_LABELS.outcome.resolution}
      hint={hint}
      given={welsh.resolution}
      rows={2}
    />
  );
}

function Resolution({ outcome }: Outcome) {
  return (
    <TextArea
      name="resolutionWords"
      label={OUTCOME_FIELDS.resolutionWords.question}
      given={outcome?.resolutionWords}
      rows={2}
    />
  );
}

function DeferredTo({ outcome, deferTo }: Outcome & { deferTo: readonly Choice[] }) {
  if (deferTo.length === 0) return null;
  const meeting = outcome?.deferredToMeetingId;
  return (
    <div className="app-record__deferred">
      <SelectField
        name="deferredTo"
        label={OUTCOME_FIELDS.deferredTo.question}
        given={meeting ? reference("meeting", meeting) : ""}
        choices={deferTo}
        blank="None yet"
      />
    </div>
  );
}
