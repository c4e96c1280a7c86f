import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { fillAnswers } from "./fill-answers.server.ts";
import { fillBodies, fillOffices, fillProgrammes } from "./fill-bodies.server.ts";
import { fillFollowUps } from "./fill-follow-ups.server.ts";
import { fillMeetingRecords } from "./fill-meeting-records.server.ts";
import { fillMeetings } from "./fill-meetings.server.ts";
import { fillQuestions } from "./fill-questions.server.ts";
import { fillMentions, fillRelations, fillThemes } from "./fill-themes.server.ts";
import type { Ids } from "./papers.ts";

/** The ids that the published minutes were given, by our own keys. */
export type SourceIds = {
  bodies: Ids;
  offices: Ids;
  themes: Ids;
  items: Ids;
  questions: Ids;
  programmes: readonly { id: number; bodyId: number; startYear: number }[];
};

/**
 * Writes every body, office, meeting, item, theme, question, answer, outcome,
 * follow-up, mention and relation of the published minutes, each with the paper
 * it comes from and an event that says who entered it. Takes the transaction of an empty database and
 * the instant of entry; throws where the data points at something that is not there.
 */
export async function fillSources(trx: Trx, at: IsoInstant): Promise<SourceIds> {
  const bodies = await fillBodies(trx, at);
  const offices = await fillOffices(trx);
  const programmes = await fillProgrammes(trx, bodies, at);
  const themes = await fillThemes(trx, bodies, at);
  const { meetings, items } = await fillMeetings(trx, { bodies, offices, themes, programmes }, at);
  const questions = await fillQuestions(trx, { bodies, offices, themes, items });
  const known = { bodies, offices, themes, meetings, items, questions };
  await fillMeetingRecords(trx, known, at);
  await fillAnswers(trx, known, at);
  await fillFollowUps(trx, known, at);
  await fillMentions(trx, themes, items);
  await fillRelations(trx, themes, at);
  return { bodies, offices, themes, items, questions, programmes: [...programmes.values()] };
}
