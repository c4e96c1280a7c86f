import { z } from "zod";
import { QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { faultsOfRows, filledRows, ROW_KINDS, type QuestionRow } from "#app/domain/question/of-meeting.ts";
import { officeText } from "#app/domain/office-name.ts";
import type { Actor } from "#app/domain/actor.ts";
import { rowsOf } from "#app/http/form-rows.server.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { MeetingQuestions } from "#app/services/question/offer-meeting-questions.server.ts";

/**
 * The rows of the table, each wrong one refused at its field. Rows are not looked
 * at yet where more of them were asked for, nor where the deed is refused anyway.
 */
export function questionRows(there: MeetingQuestions, actor: Actor) {
  return z.looseObject({}).transform((form, context): { rows: QuestionRow[]; more: boolean } => {
    if (form.more) return { rows: [], more: true };
    const rows = rowsOf(form, "question", context).map((row) => ({
      number: row.number,
      itemId: itemIn(row.text("itemId")),
      text: row.words("text", QUESTION_FIELDS.text.limit),
      kind: row.oneOf("kind", ROW_KINDS, "Choose oral or written") ?? ROW_KINDS[0],
      forPersonId: chosenIn(
        row.text("forPersonId"),
        there.members.map(({ id, name }) => ({ id, words: name })),
      ),
      addresseeOfficeId: chosenIn(
        row.text("addresseeOfficeId"),
        there.offices.map((office) => ({ id: office.id, words: officeText(office) })),
      ),
      addresseeWords: row.words("addresseeWords", QUESTION_FIELDS.addresseeWords.limit),
    }));
    const faults = there.verdict.allowed ? faultsOfRows(filledRows(rows), there, actor) : [];
    for (const { number, field, because } of faults)
      context.addIssue({
        code: "custom",
        path: [`question-${number}-${field}`],
        message: `Question ${number}: ${because}`,
      });
    return { rows, more: false };
  });
}

/** The item that was chosen, or named by its reference where there are too many to choose from. */
function itemIn(text: string): number | null {
  const [first = ""] = text.trim().toUpperCase().split(" ");
  return idFromReference("item", first) ?? numberIn(text);
}

/** Who was chosen, or named in full where there are too many to choose from. */
function chosenIn(text: string, choices: readonly { id: number; words: string }[]): number | null {
  const [named, another] = choices.filter(({ words }) => words === text.trim());
  return named && !another ? named.id : numberIn(text);
}

/** The number of what was chosen; none where nothing was, and of nothing there is where it is no number. */
function numberIn(text: string): number | null {
  return text === "" ? null : Number(text) || -1;
}
