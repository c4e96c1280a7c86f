import type { Actor } from "#app/domain/actor.ts";
import { refused } from "#app/domain/verdict.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import { listAddressees, listItemsOfQuestionTheme, listQuestionsToFollow } from "#db/question/questions.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** What a question points at; null where nothing is chosen, left out where it is not asked. */
export type QuestionParts = {
  askerPersonId?: number | null;
  lineOfEnquiryId?: number | null;
  supplementaryToId?: number | null;
  itemId?: number | null;
  addresseeOfficeId?: number | null;
};

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
  const asked = (key: keyof QuestionParts) => {
    const id = parts[key];
    return id === undefined || id === null || id === before[key] ? undefined : id;
  };
  const requireOneOf = async (key: keyof QuestionParts, list: () => Promise<{ id: number }[]>, say: string) => {
    const id = asked(key);
    if (id === undefined || (await list()).some((one) => one.id === id)) return;
    requireVerdict(refused("input", say));
  };
  await requireOneOf(
    "askerPersonId",
    () => listMembersOn(trx, of.bodyId, actor.today),
    "Choose who will put it from the members of this body.",
  );
  await requireOneOf(
    "lineOfEnquiryId",
    () => listLinesOfTheme(trx, themeId),
    "Choose a line of enquiry of this theme.",
  );
  await requireOneOf(
    "supplementaryToId",
    () => listQuestionsToFollow(trx, themeId),
    "Choose a question of this theme to follow.",
  );
  await requireOneOf("itemId", () => listItemsOfQuestionTheme(trx, themeId), "Choose an agenda item of this theme.");
  await requireOneOf("addresseeOfficeId", () => listAddressees(trx), "Choose the office from the list.");
}
