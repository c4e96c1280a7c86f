import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Person } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { wasSentBack } from "#app/domain/theme/may.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import {
  listMeetingsOfThemes,
  listThemesProposedBy,
  listThemesSupportedBy,
} from "#db/theme/themes-of-person.server.ts";
import type { Db } from "#db/open.server.ts";
import { listQuestionsBy } from "#db/question/questions.server.ts";

const MOST_QUESTIONS = 200;

/** What became of everything the reader drafted, proposed, asked and supported, in four queries. */
export async function readMine(db: Db, reader: Person) {
  const [proposed, supported, questions] = await Promise.all([
    listThemesProposedBy(db, reader, reader.personId),
    listThemesSupportedBy(db, reader, reader.personId),
    listQuestionsBy(db, reader, reader.personId, MOST_QUESTIONS),
  ]);
  const ids = [...new Set([...proposed, ...supported].map((theme) => theme.id))];
  const meetings = await listMeetingsOfThemes(db, ids);
  const asLine = (theme: (typeof proposed)[number]) => ({
    reference: reference("theme", theme.id),
    title: theme.title,
    state: theme.state,
    body: theme.bodyName,
    reason: reasonOf(theme),
    sentBack: proposed.includes(theme) && wasSentBack(theme),
    proposedOn: theme.proposedOn as string | null,
    meetings: meetings
      .filter(({ themeId }) => themeId === theme.id)
      .map(({ id, ...day }) => ({ reference: reference("meeting", id), words: meetingDay(day) })),
  });
  return {
    drafts: proposed.filter(({ state }) => state === "draft").map(asLine),
    proposed: proposed.filter(({ state }) => state !== "draft").map(asLine),
    supported: supported.map(asLine),
    questions: questions.map((question) => ({
      reference: reference("question", question.id),
      text: question.text,
      state: question.state,
      reason: question.reasonWords,
      theme: question.themeId
        ? { reference: reference("theme", question.themeId), title: question.themeTitle ?? "" }
        : null,
      asker: question.askerName ?? question.askerWords,
      meetsOn: question.meetsOn as string | null,
      dateBasis: question.dateBasis,
    })),
  };
}

export type Mine = Awaited<ReturnType<typeof readMine>>;

function reasonOf(theme: { reasonCode: keyof typeof REASON_LABELS | null; reasonWords: string | null }) {
  return [theme.reasonCode ? REASON_LABELS[theme.reasonCode] : "", theme.reasonWords ?? ""].filter(Boolean).join(": ");
}
