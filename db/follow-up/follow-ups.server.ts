import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely, Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyChange, readyForReader, readyQuery } from "#db/engine/ready-query.server.ts";
import { onlyChecked, readableFollowUps } from "#db/readable.server.ts";
import { nextNumber } from "#db/next-number.server.ts";
import type { Database, New } from "#db/schema.ts";
import { laterNumbersHeld } from "./later-numbers.server.ts";
import { otherOwnersHeld } from "./other-owners.server.ts";

const FOLLOW_UP_COLUMNS = [
  "followUp.id", "followUp.bodyId", "followUp.startYear", "followUp.number", "followUp.kind", "followUp.wording",
  "followUp.sourceNumber", "followUp.themeId", "followUp.itemId", "followUp.meetingId", "followUp.questionId",
  "followUp.madeByWords", "followUp.madeOn", "followUp.ownerPersonId", "followUp.ownerOfficeId", "followUp.ownerWords",
  "followUp.dueKind", "followUp.dueWords", "followUp.dueOn", "followUp.reviewOn", "followUp.noticeOn",
  "followUp.responseDueOn", "followUp.state", "followUp.reasonWords", "followUp.supersededById",
  "followUp.sensitiveSinceAt", "followUp.sensitiveBecause", "followUp.sourceWords", "followUp.sourceLabel",
  "followUp.createdAt", "followUp.version",
] as const; // prettier-ignore

/**
 * Follow-ups of this reader's working record with the names of what they belong
 * to: body, theme, item, meeting, owner, and the last response. Callers narrow it.
 */
export function readFollowUps(db: Kysely<Database>, reader: Reader) {
  return readWhole(db).where(readableFollowUps(reader));
}

/** Those of these follow-ups. */
export function readFollowUpsOf(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readWhole(db)
    .where((eb) => inNumbers(eb.ref("followUp.id"), ids))
    .where(onlyChecked<"followUp">(readableFollowUps(reader)));
}

function readWhole(db: Kysely<Database>) {
  return db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .leftJoin("theme as its", "its.id", "followUp.themeId")
    .leftJoin("agendaItem as at", "at.id", "followUp.itemId")
    .leftJoin("meeting as on", "on.id", "followUp.meetingId")
    .leftJoin("person as owner", "owner.id", "followUp.ownerPersonId")
    .leftJoin("office", "office.id", "followUp.ownerOfficeId")
    .leftJoin("followUpResponse as answered", (join) =>
      join.on((eb) =>
        eb(
          "answered.id",
          "=",
          eb
            .selectFrom("followUpResponse as latest")
            .select((inner) => inner.fn.max("latest.id").as("id"))
            .whereRef("latest.followUpId", "=", "followUp.id"),
        ),
      ),
    )
    .select(FOLLOW_UP_COLUMNS)
    .select([laterNumbersHeld().as("laterNumbersHeld"), otherOwnersHeld().as("otherOwnersHeld")])
    .select([
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
      "body.responseDays",
      "body.responseRuleWords",
      "its.title as themeTitle",
      "its.state as themeState",
      "its.sensitiveSinceAt as themeSensitiveSinceAt",
      "at.title as itemTitle",
      "on.meetsOn",
      "on.dateBasis",
      "owner.name as ownerName",
      "office.title as officeTitle",
      "office.organisation as officeOrganisation",
      "answered.response",
      "answered.respondedOn",
    ]);
}

/** The follow-up, where this reader's working record holds it. */
export async function findFollowUp(db: Kysely<Database>, reader: Reader, id: number) {
  const [followUp] = await ofNumber(db, reader, { id });
  return followUp;
}

const ofNumber = readyForReader((db: Kysely<Database>, reader: Reader, { id }: { id: number }) =>
  readFollowUps(db, reader).where("followUp.id", "=", id),
);

export type FollowUpRow = NonNullable<Awaited<ReturnType<typeof findFollowUp>>>;

/** The next number of a body's municipal year: above all that are there and all that were taken out, so never given twice. */
export async function nextFollowUpNumber(
  trx: Transaction<Database>,
  bodyId: number,
  startYear: number,
): Promise<number> {
  const { last } = await trx
    .selectFrom("followUp")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear)
    .executeTakeFirstOrThrow();
  const gone = await trx
    .selectFrom("numberGone")
    .select("number")
    .where("kind", "=", `followUp:${bodyId}:${startYear}`)
    .executeTakeFirst();
  return Math.max(last ?? 0, gone?.number ?? 0) + 1;
}

/** Writes a new follow-up; returns its id. */
export async function insertFollowUp(trx: Transaction<Database>, row: New<"followUp">): Promise<number> {
  const { id } = await trx
    .insertInto("followUp")
    .values({ ...row, id: nextNumber("followUp") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a follow-up and raises its version by one. */
export const updateFollowUp = readyChange<Partial<Omit<New<"followUp">, "id" | "bodyId" | "version">>>("followUp");

/** How many of a theme's follow-ups are open, whoever asks: what decides the theme's state. */
export async function countOpenOfTheme(db: Kysely<Database>, themeId: number): Promise<number> {
  const [counted] = await openOfTheme(db, { themeId });
  return Number(counted?.open);
}

const openOfTheme = readyQuery((db: Kysely<Database>, { themeId }: { themeId: number }) =>
  db
    .selectFrom("followUp")
    .select((eb) => eb.fn.countAll<number>().as("open"))
    .where("themeId", "=", themeId)
    .where("state", "in", OPEN_FOLLOW_UPS),
);

/** What the rules of a body say about a follow-up: when its year starts, and in how many days it is to be responded to. */
export function getFollowUpRules(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("body")
    .select(["yearStartMonth", "yearStartDay", "responseDays"])
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow();
}

/** The days on which the body meets or met, but for those that were cancelled. */
export async function listMeetingDays(db: Kysely<Database>, bodyId: number): Promise<IsoDate[]> {
  return (await daysOfBody(db, { bodyId })).map(({ meetsOn }) => meetsOn);
}

const daysOfBody = readyQuery((db: Kysely<Database>, { bodyId }: { bodyId: number }) =>
  db.selectFrom("meeting").select("meetsOn").where("bodyId", "=", bodyId).where("state", "<>", "cancelled"),
);
