import { INTEREST_KINDS, INTEREST_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { RadioField, SelectField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { NAMES_LIST, NamesList } from "./names.tsx";

type Given = {
  itemId: number | null;
  personName: string | null;
  words: string;
  interest: string;
  interestWords: string;
  leftAt: string;
};

/** The fields of an interest that a member declared, empty or as it is recorded. */
export function DeclarationFields({
  items,
  names,
  given,
}: {
  items: readonly Choice[];
  names: readonly string[];
  given?: Given;
}) {
  return (
    <>
      <NamesList names={names} />
      <TextField
        name="who"
        label="Who declared it"
        given={given ? (given.personName ?? given.words) : ""}
        list={NAMES_LIST}
        autoComplete="off"
        width={30}
      />
      <SelectField
        name="itemId"
        label="Agenda item"
        blank="No item in particular"
        choices={items}
        given={given?.itemId ? String(given.itemId) : ""}
      />
      <RadioField
        name="interest"
        label="Kind of interest"
        inline
        small
        given={given?.interest ?? "personal"}
        choices={INTEREST_KINDS.map((kind) => ({ value: kind, words: INTEREST_LABELS[kind] }))}
      />
      <TextArea name="interestWords" label="Interest, in the words used" rows={2} given={given?.interestWords} />
      <TextField
        name="leftAt"
        label="Did they leave? (optional)"
        hint="For example: left the room for this item, or left at 3.15pm."
        given={given?.leftAt}
      />
    </>
  );
}

/** Why what is recorded of a held meeting is changed; not asked before it is held. */
export function CorrectionReason({ needed }: { needed: boolean }) {
  if (!needed) return null;
  return (
    <TextField
      name="because"
      label="Why is it changed?"
      hint="The meeting has been held, so a change is a correction: what the record said before is kept with this reason."
    />
  );
}
