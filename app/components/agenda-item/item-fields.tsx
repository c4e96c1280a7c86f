import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { FORMAT_WORDS, FORMATS } from "#app/domain/formats.ts";
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
        label="How it is taken"
        given={text.format}
        choices={FORMATS.map((value) => ({ value, words: FORMAT_WORDS[value] }))}
      />
      <SelectField
        name="leadMemberId"
        label="Lead member"
        given={text.leadMemberId === null ? "" : String(text.leadMemberId)}
        blank="No lead member"
        choices={choices.members}
      />
      <TextField name="reportAuthor" label="Report author" given={text.reportAuthor} />
      {choices.offices.length + choices.otherOffices.length > 0 ? (
        <CheckboxField
          name="offices"
          label="Witnesses"
          hint="The offices asked to give evidence."
          chosen={text.officeIds.map(String)}
          choices={choices.offices}
          others={{ words: `Other offices (${choices.otherOffices.length})`, choices: choices.otherOffices }}
          small
        />
      ) : null}
      <TextArea
        name="witnesses"
        label="Other witnesses"
        hint="One a line, by office or organisation."
        given={text.witnessWords.join("\n")}
        rows={3}
      />
      <TextArea
        name="expectedOutcome"
        label="Expected outcome"
        hint="What the item should lead to."
        given={text.expectedOutcome}
        rows={3}
      />
      <TextArea
        name="officerNotes"
        label="Officers’ notes"
        hint="Only scrutiny officers of this body see these."
        given={text.officerNotes}
        rows={3}
      />
    </>
  );
}

/** Business without a theme needs little; the rest can be added on its own page. */
function BusinessFields({ text }: { text: ItemText }) {
  return (
    <>
      <WhatAndHowLong text={text} />
      <TextField name="reportAuthor" label="Report author (optional)" given={text.reportAuthor} />
      <input type="hidden" name="format" value={text.format} />
    </>
  );
}

function WhatAndHowLong({ text }: { text: ItemText }) {
  return (
    <>
      <TextField name="title" label="Title" given={text.title} />
      <TextArea
        name="purpose"
        label="Purpose"
        hint="Why it is on the agenda. It usually opens with “To consider”, “To receive” or “To agree”."
        given={text.purpose}
        rows={2}
      />
      <TextField name="minutes" label="Time (minutes)" given={String(text.minutes)} width={3} inputMode="numeric" />
    </>
  );
}
