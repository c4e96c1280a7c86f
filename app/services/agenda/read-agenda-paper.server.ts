import { exemptLine } from "#app/domain/agenda/exempt.ts";
import { stillPublic, type TurnedPrivate } from "#app/domain/agenda/make-entry.ts";
import { linesOf, type AgendaPaper } from "#app/domain/agenda/view.ts";
import type { Reader } from "#app/domain/actor.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import { listAgendaReleases, listTurnedPrivate } from "#db/agenda/agendas.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { makeWorkingAgenda } from "./make-working-agenda.server.ts";

export type AgendaPapers = {
  /** The agenda as it is being put together, part II and all; null for a reader without a part in the body. */
  working: AgendaPaper | null;
  /** The agenda as published, then each supplementary agenda. */
  published: AgendaPaper[];
};

/**
 * The agenda of a meeting as a paper: the working one for those with a part in
 * the body, and whatever is published for anybody. Undefined where there is neither.
 */
export async function readAgendaPaper(db: Db, reader: Reader, meetingId: number): Promise<AgendaPapers | undefined> {
  const meeting = reader ? await findMeeting(db, reader, meetingId) : undefined;
  const working = meeting ? (await makeWorkingAgenda(db, reader, meeting)).paper : null;
  const published = await readPublishedAgendas(db, meetingId);
  return working || published.length > 0 ? { working, published } : undefined;
}

/** What readers may still see of the published agenda of a meeting and its supplementary ones; two queries. */
export async function readPublishedAgendas(db: Db, meetingId: number): Promise<AgendaPaper[]> {
  const releases = await listAgendaReleases(db, meetingId);
  const turned = await readTurnedPrivate(db, releases);
  return releases.map(({ paper }) => stillPublic(paper, turned));
}

/** Which items of these published agendas have become exempt or sensitive since; one query, whoever asks. */
export async function readTurnedPrivate(db: Db, releases: readonly { paper: AgendaPaper }[]): Promise<TurnedPrivate> {
  const ids = releases
    .flatMap(({ paper }) => [...linesOf(paper), ...paper.off])
    .map((line) => idFromReference("item", line.reference) ?? -1);
  const turned = ids.length === 0 ? [] : await listTurnedPrivate(db, [...new Set(ids)]);
  const secret = turned.filter((item) => item.sensitiveSinceAt !== null);
  const exempt = turned.filter((item) => item.part === "part_2");
  return {
    withheld: new Set(secret.map(({ id }) => reference("item", id))),
    exempt: new Map(
      exempt.map((item) => [reference("item", item.id), exemptLine(item.exemptParagraph, item.jurisdiction)]),
    ),
  };
}
