import { asked } from "#app/domain/field.ts";
import { questionFields } from "#app/domain/theme/draft.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { ORIGIN_LABELS, THEME_ORIGINS } from "#app/domain/theme/states.ts";
import { RadioField, SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { describedBy, useField } from "#app/components/form.tsx";
import { Labelled } from "#app/components/labelled.tsx";

export type DraftGiven = {
  bodyId?: number;
  title?: string;
  whyItMatters?: string;
  desiredOutcome?: string;
  whoIsAffected?: string;
  timingWords?: string;
  origin?: string;
  originWords?: string;
  originUrl?: string | null;
  questions?: readonly string[];
};

/** The fields of a proposal, for a new one and for a draft. Two buttons: keep it, or go on to check it. */
export function ThemeDraftFields({
  draft = {},
  bodies,
  choosesOrigin,
}: {
  draft?: DraftGiven;
  bodies: readonly Choice[];
  choosesOrigin: boolean;
}) {
  return (
    <>
      <TextField name="title" {...asked(THEME_FIELDS.title)} given={draft.title} />
      <TextArea
        name="whyItMatters"
        {...asked(THEME_FIELDS.whyItMatters)}
        label={THEME_FIELDS.whyItMatters.question}
        given={draft.whyItMatters}
      />
      <TextArea name="whoIsAffected" {...asked(THEME_FIELDS.whoIsAffected)} given={draft.whoIsAffected} rows={2} />
      <TextArea name="desiredOutcome" {...asked(THEME_FIELDS.desiredOutcome)} given={draft.desiredOutcome} rows={3} />
      <KeyQuestions given={draft.questions ?? []} />
      <BodyField bodies={bodies} given={draft.bodyId} />
      <TextField name="timingWords" {...asked(THEME_FIELDS.timingWords)} given={draft.timingWords} />
      {choosesOrigin ? (
        <SelectField
          name="origin"
          label={THEME_FIELDS.origin.question}
          hint="A member's own proposal is always recorded as a member's."
          choices={THEME_ORIGINS.map((origin) => ({ value: origin, words: ORIGIN_LABELS[origin] }))}
          given={draft.origin ?? "officer"}
        />
      ) : null}
      <TextField name="originWords" {...asked(THEME_FIELDS.originWords)} given={draft.originWords} />
      <TextField
        name="originUrl"
        {...asked(THEME_FIELDS.originUrl)}
        type="url"
        given={draft.originUrl ?? ""}
        spellCheck={false}
      />
      <div className="govuk-button-group">
        <button className="govuk-button" data-module="govuk-button" name="next" value="check">
          Check your answers
        </button>
        <button className="govuk-button govuk-button--secondary" data-module="govuk-button" name="next" value="draft">
          Save as draft
        </button>
      </div>
    </>
  );
}

function BodyField({ bodies, given }: { bodies: readonly Choice[]; given: number | undefined }) {
  const [only] = bodies;
  if (only && bodies.length === 1) return <input type="hidden" name="bodyId" value={only.value} />;
  return <RadioField name="bodyId" label="Which body is it for?" choices={bodies} given={String(given ?? "")} />;
}

function KeyQuestions({ given }: { given: readonly string[] }) {
  const { list } = useField("questions");
  const written = (list ?? given).filter((text) => text !== "");
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">Key questions (optional)</legend>
      <div className="govuk-hint">
        What do you want to find out? Two to five is good. Save as draft to get another empty field.
      </div>
      {Array.from({ length: Math.max(questionFields(written.length), list?.length ?? 0) }, (_, index) => (
        <KeyQuestion key={index} index={index} given={(list ?? given)[index] ?? ""} />
      ))}
    </fieldset>
  );
}

function KeyQuestion({ index, given }: { index: number; given: string }) {
  const field = useField(`questions.${index}`);
  return (
    <Labelled field={field} label={`Question ${index + 1}`}>
      <input
        className={`govuk-input${field.error ? " govuk-input--error" : ""}`}
        id={field.id}
        name="questions[]"
        defaultValue={given}
        aria-describedby={describedBy(field.id, null, field.error)}
      />
    </Labelled>
  );
}
