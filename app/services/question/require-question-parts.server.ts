import type { Actor } from "#app/domain/actor.ts";
import { mayPointAt, QUESTION_PARTS, type QuestionPart, type QuestionParts } from "#app/domain/question/choices.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import { listAddressees, listItemsOfQuestionTheme, listQuestionsToFollow } from "#db/question/questions.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/**
 * Goes on where everything that the question points at is there to be chosen:
 * a member of the body today, a line, item and question of the same theme, a
 * known office. Refuses otherwise. What the question had already may stay.
 */
export async function requireQuestionParts(
  trx: Trx,
  actor: Actor,
  of: { bodyId: number; themeId: number | null },
  parts: QuestionParts,
  before: QuestionParts = {},
): Promise<void> {
  const themeId = of.themeId ?? -1;
  const there: Record<QuestionPart, () => Promise<{ id: number }[]>> = {
    askerPersonId: () => listMembersOn(trx, of.bodyId, actor.today),
    lineOfEnquiryId: () => listLinesOfTheme(trx, themeId),
    supplementaryToId: () => listQuestionsToFollow(trx, themeId),
    itemId: () => listItemsOfQuestionTheme(trx, themeId),
    addresseeOfficeId: () => listAddressees(trx),
  };
  for (const part of QUESTION_PARTS) {
    const id = parts[part] ?? null;
    if (id !== null && id !== before[part]) requireVerdict(mayPointAt(part, id, await there[part]()));
  }
}
