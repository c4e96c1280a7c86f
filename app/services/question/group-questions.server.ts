import { mayChooseGroup, mayChooseToGroup, mayGroupQuestions } from "#app/domain/question/may.ts";
import { reference, referencesOf } from "#app/domain/references.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import {
  countQuestionsToGroup,
  insertGroup,
  listGroupsOfTheme,
  listQuestionsToGroup,
  moveToGroup,
} from "#db/question/question-groups.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
  type Trx,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Which questions, each in the version it was shown in, and into which group: one there is, or a new one. */
export type GroupInput = {
  themeId: number;
  questions: readonly { id: number; version: number }[];
  groupId: number | null;
  title: string;
};

/**
 * Groups questions of one theme, so that they are put and answered together;
 * with neither a group nor a title they are taken out of theirs. Refuses by
 * role, a stale version, a question or group that is not of the theme. A theme
 * the actor cannot see throws `NoSuchRecord`.
 */
export function groupQuestions(
  db: Db,
  acting: Acting,
  input: GroupInput,
): Promise<Outcome<{ reference: string; questions: number; title: string | null }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const ids = input.questions.map(({ id }) => id);
    requireVerdict(mayGroupQuestions(theme, await countQuestionsToGroup(trx, theme.id), acting.actor));
    const known = await listQuestionsToGroup(trx, theme.id, ids);
    requireVerdict(mayChooseToGroup(ids, known));
    for (const { id, version } of input.questions) {
      const now = known.find((question) => question.id === id)?.version ?? 0;
      await requireCurrent(trx, { kind: "question", id, version: now }, version, allowed);
    }
    const group = await groupFor(trx, theme.bodyId, input);
    await moveToGroup(trx, ids, group?.id ?? null);
    await writeEvent(trx, acting, {
      ...(group
        ? { action: "questions_grouped", particulars: { other: referencesOf("question", ids), title: group.title } }
        : { action: "questions_ungrouped", particulars: { other: referencesOf("question", ids) } }),
      subject: { kind: "theme", id: input.themeId },
      about: [
        ...(group ? [{ kind: "question_group" as const, id: group.id }] : []),
        ...ids.map((id) => ({ kind: "question" as const, id })),
      ],
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id), questions: ids.length, title: group?.title ?? null };
  });
}

async function groupFor(trx: Trx, bodyId: number, { themeId, groupId, title }: GroupInput) {
  if (groupId !== null) {
    const group = (await listGroupsOfTheme(trx, themeId)).find(({ id }) => id === groupId);
    requireVerdict(mayChooseGroup(group));
    return group ?? null;
  }
  if (title.trim() === "") return null;
  return { id: await insertGroup(trx, { bodyId, themeId, title }), title };
}
