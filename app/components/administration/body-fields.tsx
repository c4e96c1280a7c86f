import {
  BODY_KINDS,
  BODY_KIND_LABELS,
  BODY_LANGUAGE_LABELS,
  JURISDICTION_LABELS,
  type BodyKind,
} from "#app/domain/body.ts";
import { MONTHS } from "#app/domain/calendar.ts";
import { MOST_SAME_WORDS, STARTING_WORDS } from "#app/domain/same-words.ts";
import { BODY_LAW_LABELS, DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { RadioField, SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type BodyGiven = {
  name: string;
  kind: BodyKind;
  parentBodyId: number | null;
  hostAuthority: string;
  jurisdiction: string;
  law: string;
  dayProfile: string;
  languages: string;
  yearStartMonth: number;
  yearStartDay: number;
  defaultMeetingMinutes: number;
  cadenceTarget: number | null;
  cadenceWords: string | null;
  remit: string;
  publicContact: string;
  endedOn: string | null;
  writtenAnswerDays: number | null;
  responseDays: number | null;
  responseRuleWords: string;
  sameWords: string | null;
};

/** The fields of a body, empty or as it is set up. */
export function BodyFields({ given, parents }: { given?: BodyGiven; parents: readonly Choice[] }) {
  return (
    <>
      <TextField name="name" label="Name" given={given?.name} />
      <SelectField
        name="kind"
        label="Kind"
        blank="Choose a kind"
        given={given?.kind}
        choices={BODY_KINDS.map((kind) => ({ value: kind, words: BODY_KIND_LABELS[kind] }))}
      />
      <SelectField
        name="parentBodyId"
        label="Part of (optional)"
        hint="For a sub-committee or a task and finish group: the body that set it up."
        blank="No other body"
        given={text(given?.parentBodyId)}
        choices={parents}
      />
      <TextField
        name="hostAuthority"
        label="Host authority"
        hint="The council that runs it."
        given={given?.hostAuthority}
      />
      <RadioField
        name="jurisdiction"
        label="Jurisdiction"
        given={given?.jurisdiction}
        inline
        choices={Object.entries(JURISDICTION_LABELS).map(([value, words]) => ({ value, words }))}
      />
      <RadioField
        name="law"
        label="Which law applies to it"
        hint="This decides which deadlines it has. Its own deadlines are set on its page of rules."
        given={given?.law}
        choices={Object.entries(BODY_LAW_LABELS).map(([value, words]) => ({ value, words }))}
      />
      <RadioField
        name="dayProfile"
        label="Which days do not count"
        given={given?.dayProfile ?? "weekends_and_bank_holidays"}
        choices={Object.entries(DAY_PROFILE_LABELS).map(([value, words]) => ({ value, words }))}
      />
      <RadioField
        name="languages"
        label="In which languages it publishes"
        hint="With Welsh, its public pages have a switch of language, and the forms of its records a place for the Welsh."
        given={given?.languages ?? "en"}
        choices={Object.entries(BODY_LANGUAGE_LABELS).map(([value, words]) => ({ value, words }))}
      />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Its year starts on</legend>
        <div className="app-side-by-side">
          <TextField
            name="yearStartDay"
            label="Day (1 to 28)"
            inputMode="numeric"
            width={2}
            given={text(given?.yearStartDay ?? 1)}
          />
          <SelectField
            name="yearStartMonth"
            label="Month"
            given={text(given?.yearStartMonth ?? 5)}
            choices={MONTHS.map((words, index) => ({ value: String(index + 1), words }))}
          />
        </div>
      </fieldset>
      <TextField
        name="defaultMeetingMinutes"
        label="Usual time available (minutes)"
        inputMode="numeric"
        width={4}
        given={text(given?.defaultMeetingMinutes ?? 150)}
      />
      <TextField
        name="cadenceTarget"
        label="Meetings a year (optional)"
        inputMode="numeric"
        width={3}
        given={text(given?.cadenceTarget)}
      />
      <TextField
        name="cadenceWords"
        label="Meetings a year, in words (optional)"
        hint="For example: three a year if possible."
        given={given?.cadenceWords ?? ""}
      />
      <TextArea name="remit" label="Remit (optional)" rows={6} most={4000} given={given?.remit} />
      <TextField
        name="publicContact"
        label="Public contact (optional)"
        hint="Shown to everyone: an office address or telephone number, never a person's own."
        given={given?.publicContact}
      />
      <TextField
        name="writtenAnswerDays"
        label="Days to answer a written question (optional)"
        hint="Calendar days from the date it was sent, or taken away at a meeting. Leave it empty if the body has no such rule: an answer then has a due date only where one is given."
        inputMode="numeric"
        width={3}
        given={text(given?.writtenAnswerDays)}
      />
      <TextField
        name="responseDays"
        label="Days to respond to a recommendation (optional)"
        hint="Calendar days from the date that notice was given. Leave it empty if the body's rules give none."
        inputMode="numeric"
        width={3}
        given={text(given?.responseDays)}
      />
      <TextField
        name="responseRuleWords"
        label="The rule for responses, and where it is written (optional)"
        given={given?.responseRuleWords}
      />
      <TextArea
        name="sameWords"
        label="Abbreviations and other words for the same (optional)"
        hint="One to a line, with “=” between: FGM = female genital mutilation. A search for one finds the other, and themes that say one are like those that say the other."
        rows={8}
        most={MOST_SAME_WORDS.letters}
        given={given?.sameWords ?? STARTING_WORDS}
      />
      <TextField
        name="endedOn"
        label="Ended on (optional)"
        hint="The date it was abolished or merged. Its records stay."
        type="date"
        width={10}
        given={given?.endedOn ?? ""}
      />
    </>
  );
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
