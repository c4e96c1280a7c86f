import { z } from "zod";
import { OWNER_SAYS_LIST, ownerSaysEnough } from "#app/domain/follow-up/owner-answer.ts";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { hasAnswers } from "#app/domain/follow-up/input.ts";
import { tooLong } from "#app/http/form-parts.server.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { OwnerAnswer } from "#app/services/follow-up/answer-through-link.server.ts";

const Says = z.enum(OWNER_SAYS_LIST);

/**
 * The boxes of every row, "says-12" and "text-12", read as one answer a row; rows left empty are left out. What is wrong
 * with them is said in the language of the page.
 */
export const ownerAnswers = (language: Language) =>
  z.record(z.string(), z.unknown()).transform((values, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const answers: OwnerAnswer[] = [];
    for (const id of rowsIn(Object.keys(values))) {
      const text = String(values[`text-${id}`] ?? "");
      const says = Says.safeParse(values[`says-${id}`]);
      if (text.length > REPORT.limit) issue(`text-${id}`, tooLong(REPORT.limit, language));
      if (!says.success) {
        issue(`says-${id}`, say(language, "owner.chooseStatus").words);
        continue;
      }
      const enough = ownerSaysEnough(says.data, text, language);
      if (!enough.allowed) issue(`text-${id}`, enough.because);
      answers.push({ followUpId: Number(id), says: says.data, text });
    }
    const any = hasAnswers(answers, language);
    if (!any.allowed && context.issues.length === 0) issue("form", any.because);
    return answers;
  });

function rowsIn(names: readonly string[]): string[] {
  const ids = names.flatMap((name) => /^(?:says|text)-([1-9]\d{0,8})$/.exec(name)?.[1] ?? []);
  return [...new Set(ids)];
}
