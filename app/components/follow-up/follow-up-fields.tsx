import { DUE_KINDS, DUE_KIND_LIST } from "#app/domain/follow-up/due.ts";
import { asked } from "#app/domain/field.ts";
import { FOLLOW_UP_FIELDS, type FollowUpTexts } from "#app/domain/follow-up/fields.ts";
import { FOLLOW_UP_KIND_LIST, FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import { Chosen, RadioField, SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type FollowUpGiven = FollowUpTexts & {
  kind: string;
  ownerPersonId: number | null;
  ownerOfficeId: number | null;
  ownerWords: string;
  dueWords: string;
  dueKind: string | null;
  dueOn: string | null;
  laterNumbers: string;
  otherOwners: string;
  noticeOn: string | null;
};

/** The fields of a follow-up, as the form that makes it and the one that edits it both show them. */
export function FollowUpFields({
  choices,
  given,
}: {
  choices: { people: readonly Choice[]; offices: readonly Choice[] };
  given?: FollowUpGiven;
}) {
  return (
    <>
      <TextArea name="wording" {...asked(FOLLOW_UP_FIELDS.wording)} given={given?.wording} />
      <RadioField
        name="kind"
        label={FOLLOW_UP_FIELDS.kind.question}
        small
        given={given?.kind ?? "action"}
        choices={FOLLOW_UP_KIND_LIST.map((kind) => ({ value: kind, ...FOLLOW_UP_KINDS[kind] }))}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Who is to act</legend>
        <Chosen
          name="ownerOfficeId"
          {...asked(FOLLOW_UP_FIELDS.ownerOfficeId)}
          blank="None"
          choices={choices.offices}
          id={given?.ownerOfficeId}
        />
        <Chosen
          name="ownerPersonId"
          {...asked(FOLLOW_UP_FIELDS.ownerPersonId)}
          blank="Nobody"
          choices={choices.people}
          id={given?.ownerPersonId}
        />
        <TextField name="ownerWords" {...asked(FOLLOW_UP_FIELDS.ownerWords)} width={30} given={given?.ownerWords} />
        <TextArea
          name="otherOwners"
          {...asked(FOLLOW_UP_FIELDS.otherOwners)}
          rows={3}
          given={given?.otherOwners ?? ""}
        />
      </fieldset>
      <DueFields given={given} />
      <TextField name="sourceNumber" {...asked(FOLLOW_UP_FIELDS.sourceNumber)} width={20} given={given?.sourceNumber} />
      <TextArea
        name="laterNumbers"
        {...asked(FOLLOW_UP_FIELDS.laterNumbers)}
        rows={2}
        given={given?.laterNumbers ?? ""}
      />
      <TextField name="madeByWords" {...asked(FOLLOW_UP_FIELDS.madeByWords)} width={30} given={given?.madeByWords} />
      <TextField
        name="noticeOn"
        type="date"
        {...asked(FOLLOW_UP_FIELDS.noticeOn)}
        width={10}
        given={given?.noticeOn ?? ""}
      />
    </>
  );
}

function DueFields({ given }: { given: FollowUpGiven | undefined }) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">When it is due</legend>
      <TextField name="dueWords" {...asked(FOLLOW_UP_FIELDS.dueWords)} width={30} given={given?.dueWords} />
      <details className="govuk-details" open={Boolean(given?.dueKind)}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Give the date yourself</span>
        </summary>
        <div className="govuk-details__text">
          <SelectField
            name="dueKind"
            label={FOLLOW_UP_FIELDS.dueKind.question}
            blank="As the words say"
            given={given?.dueKind ?? ""}
            choices={DUE_KIND_LIST.map((kind) => ({ value: kind, words: DUE_KINDS[kind].words }))}
          />
          <TextField
            name="dueOn"
            type="date"
            label={FOLLOW_UP_FIELDS.dueOn.question}
            width={10}
            given={given?.dueOn ?? ""}
          />
        </div>
      </details>
    </fieldset>
  );
}
