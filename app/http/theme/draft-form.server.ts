import { z } from "zod";
import { QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { MOST_KEY_QUESTIONS } from "#app/domain/theme/draft.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { THEME_ORIGINS, type ThemeOrigin } from "#app/domain/theme/states.ts";
import { textOf, textsOf, Version } from "#app/http/form-parts.server.ts";
import { ThemeWordsShape } from "./theme-shapes.server.ts";

const DraftShape = {
  ...ThemeWordsShape,
  next: z.enum(["draft", "check"]).default("draft"),
  bodyId: z.coerce.number("Choose which body it is for").int(),
  ...textsOf(THEME_FIELDS, ["whyItMatters", "desiredOutcome"]),
  origin: z
    .enum(THEME_ORIGINS as [ThemeOrigin, ...ThemeOrigin[]], "Choose where it came from from the list")
    .optional(),
  questions: z
    .array(textOf(QUESTION_FIELDS.text))
    .max(MOST_KEY_QUESTIONS, `Give at most ${MOST_KEY_QUESTIONS} questions.`)
    .default([])
    .transform((texts) => texts.filter((text) => text !== "")),
};

type Asked = { next?: "draft" | "check"; whyItMatters?: string };

/** A draft may lack its reasons; to check and send it, they are needed. */
const needsWhy = (draft: Asked) => draft.next !== "check" || draft.whyItMatters !== "";
const ASK_WHY = {
  path: ["whyItMatters"],
  message: "Say why scrutiny should look at it",
  // Asked together with what else is missing, not after it.
  when: () => true,
};

export const NewDraft = z
  .object(DraftShape)
  .refine(needsWhy, ASK_WHY)
  .transform(({ next, ...draft }) => ({ next, draft }));

export const SavedDraft = z
  .object({ ...DraftShape, version: Version })
  .refine(needsWhy, ASK_WHY)
  .transform(({ next, version, ...draft }) => ({ next, version, draft }));

/** Where the browser goes once a draft has been saved: on to check it, or back to writing. */
export function afterDraft(
  { reference }: { reference: string },
  _params: unknown,
  { input }: { input: { next: "draft" | "check" } },
) {
  if (input.next === "check") return { to: `/themes/${reference}/check` };
  return { to: `/themes/${reference}/draft`, say: "Your draft has been saved. Only you can see it." };
}
