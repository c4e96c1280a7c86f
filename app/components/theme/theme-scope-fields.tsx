import { asked } from "#app/domain/field.ts";
import { FORMAT_LABELS, FORMATS } from "#app/domain/formats.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
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
        label={THEME_FIELDS.whyItMatters.question}
        hint="The public reads this once the programme is published."
        given={theme.whyItMatters}
        most={THEME_FIELDS.whyItMatters.limit}
      />
      <TextArea
        name="desiredOutcome"
        label={THEME_FIELDS.desiredOutcome.question}
        given={theme.desiredOutcome}
        most={THEME_FIELDS.desiredOutcome.limit}
      />
      <SelectField
        name="leadMemberId"
        label={THEME_FIELDS.lead.label}
        blank="Nobody yet"
        choices={members}
        given={String(theme.leadMemberId ?? "")}
      />
      <SelectField
        name="format"
        label={THEME_FIELDS.format.question}
        blank="Not decided"
        choices={FORMATS.map((format) => ({ value: format, words: FORMAT_LABELS[format] }))}
        given={theme.format ?? ""}
      />
      <TextArea
        name="witnessesWords"
        {...asked(THEME_FIELDS.witnessesWords)}
        label={THEME_FIELDS.witnessesWords.label}
        given={theme.witnessesWords}
      />
    </>
  );
}
