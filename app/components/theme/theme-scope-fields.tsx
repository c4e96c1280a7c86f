import { FORMAT_WORDS, FORMATS } from "#app/domain/formats.ts";
import { SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea } from "#app/components/fields.tsx";

export type ScopeGiven = {
  whyItMatters: string;
  desiredOutcome: string;
  format: string | null;
  witnessesWords: string;
  leadMemberId: number | null;
};

/** A theme's scope: purpose, outcome, who leads, how it is looked at and with whom. */
export function ThemeScopeFields({ theme, members }: { theme: ScopeGiven; members: readonly Choice[] }) {
  return (
    <>
      <TextArea
        name="whyItMatters"
        label="Why should scrutiny look at it?"
        hint="The public reads this once the programme is published."
        given={theme.whyItMatters}
        most={1000}
      />
      <TextArea name="desiredOutcome" label="What could change as a result?" given={theme.desiredOutcome} most={1000} />
      <SelectField
        name="leadMemberId"
        label="Lead member"
        blank="Nobody yet"
        choices={members}
        given={String(theme.leadMemberId ?? "")}
      />
      <SelectField
        name="format"
        label="How will it be looked at?"
        blank="Not decided"
        choices={FORMATS.map((format) => ({ value: format, words: FORMAT_WORDS[format] }))}
        given={theme.format ?? ""}
      />
      <TextArea
        name="witnessesWords"
        label="Witnesses"
        hint="By office rather than by name, one a line."
        given={theme.witnessesWords}
        most={1000}
      />
    </>
  );
}
