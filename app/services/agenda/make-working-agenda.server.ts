import { makeAgendaPaper } from "#app/domain/agenda/make-view.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { THEME_PUBLICITY } from "#app/domain/programme/publishable.ts";
import type { Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { readAgendaState } from "#db/agenda/agendas.server.ts";
import { listAgendaLines, listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { listDocumentsOf } from "#db/agenda/document-links.server.ts";
import { listAgenda, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";

/**
 * The working agenda of a meeting that this reader has been shown, as a paper,
 * with the rows behind it and the items that readers may not be told of at all.
 */
export async function makeWorkingAgenda(db: Db, reader: Reader, meeting: MeetingRow) {
  const items = await listAgenda(db, reader, meeting.id);
  const itemIds = items.map(({ id }) => id);
  const themeIds = items.flatMap(({ themeId }) => themeId ?? []);
  const agenda = await readAgendaState(db, meeting.id);
  const witnesses = await listWitnesses(db, itemIds);
  const documents = await listDocumentsOf(db, itemIds);
  const lines = await listAgendaLines(db, themeIds);
  const questions = await listAgendaQuestions(db, { itemIds, themeIds });

  const paper = makeAgendaPaper({
    body: { ...meeting, name: meeting.bodyName, slug: meeting.bodySlug },
    meeting,
    state: agenda.state,
    items: items.map((item) => ({
      ...item,
      attendees: of(witnesses, item.id).map((one) => ({ words: witnessWords(one), confirmedOn: one.confirmedOn })),
      documents: of(documents, item.id).map(({ title, url, note }) => ({ title, url, note })),
      lines: lines.filter((line) => line.themeId === item.themeId).map(({ text }) => text),
      questions: questions.filter((question) => isForItem(question, item)).map(asked),
    })),
  });
  return { paper, agenda, items, witnesses, documents, withheld: withheldFrom(items) };
}

export type WorkingAgenda = Awaited<ReturnType<typeof makeWorkingAgenda>>;

/** Items of a theme that is sensitive, or that the chair has not approved: readers are not told that they exist. */
export function withheldFrom(items: readonly ItemRow[]): Set<string> {
  const secret = items.filter(
    ({ themeState, themeSensitiveSinceAt }) =>
      themeSensitiveSinceAt !== null || (themeState !== null && THEME_PUBLICITY[themeState] !== "now"),
  );
  return new Set(secret.map(({ id }) => reference("item", id)));
}

type Question = Awaited<ReturnType<typeof listAgendaQuestions>>[number];

/** What is planned to be asked: for this item, or about its theme wherever that is taken; not what was raised on the day. */
function isForItem(question: Question, item: ItemRow): boolean {
  if (question.raisedAtMeetingId !== null) return false;
  if (question.themeId !== null && question.themeId !== item.themeId) return false;
  return question.itemId === null ? question.themeId === item.themeId : question.itemId === item.id;
}

function asked(question: Question) {
  const { id, text, addresseeTitle, addresseeOrganisation: organisation, addresseeWords } = question;
  return {
    id,
    text,
    to: witnessWords({ title: addresseeTitle, organisation, words: addresseeWords }),
    asker: question.askerName ?? question.askerWords,
  };
}

function of<T extends { itemId: number }>(rows: readonly T[], itemId: number): T[] {
  return rows.filter((row) => row.itemId === itemId);
}
