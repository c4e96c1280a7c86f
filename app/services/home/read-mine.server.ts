import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Person } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import { wasSentBack } from "#app/domain/theme/may.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import {
  countThemesOf,
  listMeetingsOfThemes,
  listThemesOf,
  type OwnThemes,
} from "#db/theme/themes-of-person.server.ts";
import type { Db } from "#db/open.server.ts";
import { countQuestionsBy, listQuestionsBy } from "#db/question/questions-of-person.server.ts";

/** The parts of the page, each with pages of its own. */
export type OwnPart = OwnThemes | "questions";

const ROWS_OF_A_PART = 50;

/** What became of everything the reader drafted, proposed, asked and supported: of each the page that is asked for. */
export async function readMine(db: Db, reader: Person, pageAsked: (part: OwnPart) => string | null = () => null) {
  const { personId } = reader;
  const counts = {
    ...(await countThemesOf(db, reader, personId)),
    questions: await countQuestionsBy(db, reader, personId),
  };
  const paged = (part: OwnPart) => placeOfPage(counts[part], pageAsked(part), ROWS_OF_A_PART);
  const pages = {
    drafts: paged("drafts"),
    proposed: paged("proposed"),
    questions: paged("questions"),
    supported: paged("supported"),
  };
  const themes = (own: OwnThemes) =>
    counts[own] === 0 ? [] : listThemesOf(db, reader, { ...pages[own], personId, own });
  const [drafts, proposed, supported] = [await themes("drafts"), await themes("proposed"), await themes("supported")];
  const questions = counts.questions === 0 ? [] : await listQuestionsBy(db, reader, personId, pages.questions);
  const ids = [...new Set([...drafts, ...proposed, ...supported].map((theme) => theme.id))];
  const meetings = await listMeetingsOfThemes(db, ids);
  const asLine = (theme: (typeof proposed)[number]) => ({
    reference: reference("theme", theme.id),
    title: theme.title,
    state: theme.state,
    body: theme.bodyName,
    reason: reasonOf(theme),
    sentBack: theme.proposerPersonId === personId && wasSentBack(theme),
    proposedOn: theme.proposedOn as string | null,
    meetings: meetings
      .filter(({ themeId }) => themeId === theme.id)
      .map(({ id, ...day }) => ({ reference: reference("meeting", id), words: meetingDay(day) })),
  });
  return {
    pages,
    drafts: drafts.map(asLine),
    proposed: proposed.map(asLine),
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
