import type { Actor } from "#app/domain/actor.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import { MOST_LINES, takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenRoundsOfThemes } from "#db/theme/hangs-on-themes.server.ts";
import {
  listFirstFollowUpsOn,
  listFirstQuestionsOn,
  listFollowUpWords,
  listQuestionWords,
} from "#db/year-end/hangs-at-end.server.ts";

/**
 * What goes along, and what stays, when each of these themes is closed or handed over, a line each: of
 * `whatHangsOnThemes` only as much is read as is told.
 */
export async function takenAlongOfThemes(
  db: Db,
  actor: Actor,
  themeIds: readonly number[],
): Promise<(themeId: number) => string[]> {
  const asked = await listFirstQuestionsOn(db, themeIds, MOST_LINES);
  const followed = await listFirstFollowUpsOn(db, actor, themeIds, MOST_LINES);
  const questions = gatheredBy(await listQuestionWords(db, asked.flatMap(idsOf)), byTheme);
  const followUps = gatheredBy(await listFollowUpWords(db, followed.flatMap(idsOf)), byTheme);
  const rounds = gatheredBy(await listOpenRoundsOfThemes(db, { themeIds }), byTheme);
  const notRead = new Map(themeIds.map((id) => [id, 0]));
  for (const { themeId, n, ids } of [...asked, ...followed])
    notRead.set(themeId, (notRead.get(themeId) ?? 0) + n - ids.length);
  return (themeId) =>
    takenAlongAtEnd(
      { questions: questions(themeId), followUps: followUps(themeId), rounds: rounds(themeId) },
      notRead.get(themeId),
    );
}

const idsOf = ({ ids }: { ids: readonly number[] }) => ids;
const byTheme = ({ themeId }: { themeId: number | null }) => themeId;
