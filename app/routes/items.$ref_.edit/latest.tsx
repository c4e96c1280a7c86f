import type { FormValues } from "#app/components/form-state.ts";
import type { Choice } from "#app/components/choices.tsx";
import { Facts } from "#app/components/page-parts.tsx";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";

/** After a refusal: what the record says now wherever that differs from what was typed. */
export function Latest({
  text,
  choices,
  typed,
}: {
  text: ItemText;
  choices: { members: readonly Choice[]; offices: readonly Choice[] };
  typed: FormValues;
}) {
  const lead = text.leadMemberId === null ? "" : String(text.leadMemberId);
  const offices = text.officeIds.map(String);
  const rows = [
    { term: ITEM_FIELDS.title.label, now: text.title, same: typed.title === text.title },
    { term: ITEM_FIELDS.purpose.label, now: text.purpose, same: typed.purpose === text.purpose },
    { term: ITEM_FIELDS.minutes.label, now: String(text.minutes), same: typed.minutes === String(text.minutes) },
    { term: ITEM_FIELDS.format.label, now: FORMAT_LABELS[text.format], same: typed.format === text.format },
    { term: ITEM_FIELDS.lead.label, now: nameOf(choices.members, lead), same: (typed.leadMemberId ?? "") === lead },
    {
      term: ITEM_FIELDS.reportAuthor.label,
      now: text.reportAuthor,
      same: typed.reportAuthor === text.reportAuthor,
    },
    {
      term: ITEM_FIELDS.witnesses.label,
      now: [...offices.map((id) => nameOf(choices.offices, id)), ...text.witnessWords].join("; "),
      same: String(typed.offices ?? "") === String(offices) && (typed.witnesses ?? "") === text.witnessWords.join("\n"),
    },
    {
      term: ITEM_FIELDS.expectedOutcome.label,
      now: text.expectedOutcome,
      same: typed.expectedOutcome === text.expectedOutcome,
    },
    {
      term: ITEM_FIELDS.officerNotes.label,
      now: text.officerNotes,
      same: typed.officerNotes === text.officerNotes,
    },
  ];
  const other = rows.filter((row) => !row.same);
  if (other.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 className="govuk-heading-m" id="latest">
        What it says now
      </h2>
      <p className="govuk-body">
        These differ from what you typed. Your words are still in the form below: saving it replaces these.
      </p>
      <Facts facts={other.map(({ term, now }) => ({ term, value: now || "Nothing" }))} />
    </section>
  );
}

function nameOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.words ?? "";
}
