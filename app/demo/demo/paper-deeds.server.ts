import type { ExemptParagraph } from "#app/domain/agenda/parts.ts";
import type { Paper } from "#app/domain/agenda/papers.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { addDocument } from "#app/services/agenda/add-document.server.ts";
import { confirmWitness } from "#app/services/agenda/confirm-witness.server.ts";
import { decideAgenda } from "#app/services/agenda/decide-agenda.server.ts";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { recordPaper } from "#app/services/agenda/record-paper.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { submitAgenda } from "#app/services/agenda/submit-agenda.server.ts";
import { takeItemUrgently } from "#app/services/agenda/take-item-urgently.server.ts";
import type { DemoOfficeKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";

/** The officer records how an item's paper stands. */
export async function paper(
  stage: Stage,
  who: DemoPersonKey,
  item: string,
  how: Paper,
  paperOn: IsoDate | null = null,
): Promise<void> {
  const input = { ...(await itemInput(stage, item)), paper: how, paperOn };
  await stage.does(who, (acting) => recordPaper(stage.db, acting, input));
}

/** The officer puts an item in part II, under a paragraph of Schedule 12A. */
export async function exempt(
  stage: Stage,
  who: DemoPersonKey,
  item: string,
  exemptParagraph: ExemptParagraph,
  exemptWords: string,
): Promise<void> {
  const input = { ...(await itemInput(stage, item)), part: "part_2" as const, exemptParagraph, exemptWords };
  await stage.does(who, (acting) => setItemPart(stage.db, acting, input));
}

/** The chair takes an item as urgent, for reasons that the minutes will say. */
export async function takeUrgently(stage: Stage, who: DemoPersonKey, item: string, because: string) {
  const input = { ...(await itemInput(stage, item)), because, said: "" };
  await stage.does(who, (acting) => takeItemUrgently(stage.db, acting, input));
}

/** The officer records that a witness will come. */
export async function willCome(stage: Stage, who: DemoPersonKey, item: string, office: DemoOfficeKey) {
  const itemId = stage.id(item);
  const { id: witnessId } = await stage.db
    .selectFrom("witness")
    .select("id")
    .where("itemId", "=", itemId)
    .where("officeId", "=", stage.cast.offices[office])
    .executeTakeFirstOrThrow();
  await stage.does(who, (acting) => confirmWitness(stage.db, acting, { itemId, witnessId }));
}

/** The officer lists a document with an item: where it can be read, or a note. */
export async function document(
  stage: Stage,
  who: DemoPersonKey,
  item: string,
  title: string,
  where: { url: string } | { note: string },
): Promise<void> {
  const input = { url: null, note: "", ...where, title, itemId: stage.id(item) };
  await stage.does(who, (acting) => addDocument(stage.db, acting, input));
}

/** The officer sends the agenda of a meeting to the chair. */
export async function sendAgenda(stage: Stage, who: DemoPersonKey, meeting: string): Promise<void> {
  const input = await agendaInput(stage, meeting);
  await stage.does(who, (acting) => submitAgenda(stage.db, acting, input));
}

/** The chair agrees it. */
export async function agreeAgenda(stage: Stage, who: DemoPersonKey, meeting: string, reason: string) {
  const input = { ...(await agendaInput(stage, meeting)), decision: "agree" as const, reason };
  await stage.does(who, (acting) => decideAgenda(stage.db, acting, input));
}

/** The officer publishes the agenda, or what is new since as a supplementary agenda. */
export async function publishPapers(stage: Stage, who: DemoPersonKey, meeting: string, note = "") {
  const input = { ...(await agendaInput(stage, meeting)), note };
  await stage.does(who, async (acting) => {
    const offer = await offerAgendaPublication(stage.db, acting.actor, input.meetingId);
    return publishAgenda(stage.db, acting, { ...input, seen: offer?.planned.seen ?? "" });
  });
}

async function itemInput(stage: Stage, name: string) {
  const itemId = stage.id(name);
  return { itemId, version: await stage.version("agendaItem", itemId) };
}

async function agendaInput(stage: Stage, name: string) {
  const meetingId = stage.id(name);
  const row = await stage.db
    .selectFrom("agenda")
    .select("version")
    .where("meetingId", "=", meetingId)
    .executeTakeFirst();
  return { meetingId, version: row?.version ?? 0 };
}
