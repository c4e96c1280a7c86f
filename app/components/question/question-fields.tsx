import { QUESTION_KIND_WORDS, QUESTION_KINDS } from "#app/domain/question/states.ts";
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
      <TextArea
        name="text"
        label="What is the question?"
        hint="Ask one thing, in words that can be said aloud."
        most={500}
        given={given?.text}
      />
      <RadioField
        name="kind"
        label="How is it put?"
        small
        given={given?.kind ?? "oral"}
        choices={QUESTION_KINDS.map((kind) => ({
          value: kind,
          words: QUESTION_KIND_WORDS[kind],
          hint: HINTS[kind],
        }))}
      />
      <Chosen
        name="supplementaryToId"
        label="If it is supplementary, which question does it follow?"
        blank="None"
        choices={choices.questions}
        id={given?.supplementaryToId}
      />
      <Chosen
        name="addresseeOfficeId"
        label="Who is it for?"
        blank="Not decided"
        choices={choices.offices}
        id={given?.addresseeOfficeId}
      />
      <TextField
        name="addresseeWords"
        label="Or someone who is not in the list"
        width={30}
        given={given?.addresseeWords}
      />
      <Chosen
        name="askerPersonId"
        label="Who will put it?"
        hint="Often not the person who wrote it."
        blank="Not decided"
        choices={choices.members}
        id={given?.askerPersonId}
      />
      <Chosen
        name="lineOfEnquiryId"
        label="Which line of enquiry does it belong to?"
        blank="None, or not decided"
        choices={choices.lines}
        id={given?.lineOfEnquiryId}
      />
    </>
  );
}
