import { asked } from "#app/domain/field.ts";
import { QUESTION_FIELDS as FIELDS } from "#app/domain/question/fields.ts";
import { QUESTION_KIND_LABELS, QUESTION_KINDS } from "#app/domain/question/states.ts";
import { Chosen, RadioField, type Choice } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

type Choices = Record<"members" | "offices" | "lines" | "questions", readonly Choice[]>;

type Given = {
  text: string;
  kind: string;
  addresseeOfficeId: number | null;
  addresseeWords: string;
  askerPersonId: number | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
};

const HINTS: Record<string, string> = {
  oral: "Put and answered at the meeting.",
  written: "Sent in writing, answered in writing.",
  public: "From a member of the public.",
  supplementary: "Follows an answer to another question.",
};

/** The fields of a question, as the form that proposes it and the one that edits it both show them. */
export function QuestionFields({ choices, given }: { choices: Choices; given?: Given }) {
  return (
    <>
      <TextArea name="text" {...asked(FIELDS.text)} given={given?.text} />
      <RadioField
        name="kind"
        label={FIELDS.kind.question}
        small
        given={given?.kind ?? "oral"}
        choices={QUESTION_KINDS.map((kind) => ({
          value: kind,
          words: QUESTION_KIND_LABELS[kind],
          hint: HINTS[kind],
        }))}
      />
      <Chosen
        name="supplementaryToId"
        label={FIELDS.supplementaryToId.question}
        blank="None"
        choices={choices.questions}
        id={given?.supplementaryToId}
      />
      <Chosen
        name="addresseeOfficeId"
        label={FIELDS.addresseeOfficeId.question}
        blank="Not decided"
        choices={choices.offices}
        id={given?.addresseeOfficeId}
      />
      <TextField
        name="addresseeWords"
        label={FIELDS.addresseeWords.question}
        width={30}
        given={given?.addresseeWords}
      />
      <Chosen
        name="askerPersonId"
        label={FIELDS.askerPersonId.question}
        hint={FIELDS.askerPersonId.hint}
        blank="Not decided"
        choices={choices.members}
        id={given?.askerPersonId}
      />
      <Chosen
        name="lineOfEnquiryId"
        label={FIELDS.lineOfEnquiryId.question}
        blank="None, or not decided"
        choices={choices.lines}
        id={given?.lineOfEnquiryId}
      />
    </>
  );
}
