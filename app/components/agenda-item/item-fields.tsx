import { ITEM_FIELDS as FIELDS } from "#app/domain/agenda-item/fields.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { asked } from "#app/domain/field.ts";
import { FORMAT_LABELS, FORMATS } from "#app/domain/formats.ts";
import { CheckboxField, SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

/** What an officer says of an item: the same fields where it is made and where it is edited. */
export function ItemFields({
  text,
  choices,
  of,
}: {
  text: ItemText;
  choices: { members: readonly Choice[]; offices: readonly Choice[]; otherOffices: readonly Choice[] };
  of: "theme" | "business";
}) {
  if (of === "business") return <BusinessFields text={text} />;
  return (
    <>
      <WhatAndHowLong text={text} />
      <SelectField
        name="format"
        label={FIELDS.format.question}
        given={text.format}
        choices={FORMATS.map((value) => ({ value, words: FORMAT_LABELS[value] }))}
      />
      <SelectField
        name="leadMemberId"
        label={FIELDS.lead.label}
        given={text.leadMemberId === null ? "" : String(text.leadMemberId)}
        blank="No lead member"
        choices={choices.members}
      />
      <TextField name="reportAuthor" {...asked(FIELDS.reportAuthor)} given={text.reportAuthor} />
      {choices.offices.length + choices.otherOffices.length > 0 ? (
        <CheckboxField
          name="offices"
          label={FIELDS.witnesses.label}
          hint="The offices asked to give evidence."
          chosen={text.officeIds.map(String)}
          choices={choices.offices}
          others={{ words: `Other offices (${choices.otherOffices.length})`, choices: choices.otherOffices }}
          small
        />
      ) : null}
      <TextArea name="witnesses" {...asked(FIELDS.witnesses)} given={text.witnessWords.join("\n")} rows={3} />
      <TextArea name="expectedOutcome" {...asked(FIELDS.expectedOutcome)} given={text.expectedOutcome} rows={3} />
      <TextArea name="officerNotes" {...asked(FIELDS.officerNotes)} given={text.officerNotes} rows={3} />
    </>
  );
}

/** Business without a theme needs little; the rest can be added on its own page. */
function BusinessFields({ text }: { text: ItemText }) {
  return (
    <>
      <WhatAndHowLong text={text} />
      <TextField name="reportAuthor" {...asked(FIELDS.reportAuthor)} given={text.reportAuthor} />
      <input type="hidden" name="format" value={text.format} />
    </>
  );
}

function WhatAndHowLong({ text }: { text: ItemText }) {
  return (
    <>
      <TextField name="title" {...asked(FIELDS.title)} given={text.title} />
      <TextArea name="purpose" {...asked(FIELDS.purpose)} given={text.purpose} rows={2} />
      <TextField name="minutes" {...asked(FIELDS.minutes)} given={String(text.minutes)} width={3} inputMode="numeric" />
    </>
  );
}
