import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW, PANEL, PEOPLE } from "./cast.ts";

/** A theme as it stands, straight into the database: for tests that start in a given state. */
export async function givenTheme(db: Db, theme: Partial<New<"theme">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("theme")
    .values({
      bodyId: PANEL,
      title: "Host families for language schools",
      whyItMatters: "Children stay with families nobody checks.",
      origin: "member",
      proposerPersonId: PEOPLE.member.personId,
      state: "proposed",
      proposedOn: "2026-08-20",
      updatedAt: NOW,
      ...theme,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A work programme of the panel's, 2026/27 unless told otherwise. */
export async function givenProgramme(db: Db, programme: Partial<New<"workProgramme">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("workProgramme")
    .values({ bodyId: PANEL, startYear: 2026, ...programme })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A coming meeting of the panel's, with 150 minutes. */
export async function givenMeeting(db: Db, meeting: Partial<New<"meeting">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("meeting")
    .values({
      bodyId: PANEL,
      meetsOn: "2026-09-08",
      startsAt: "17:00",
      kind: "ordinary",
      minutesAvailable: 150,
      state: "confirmed",
      ...meeting,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A theme's item of 30 minutes, not scheduled. */
export async function givenItem(db: Db, item: Partial<New<"agendaItem">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("agendaItem")
    .values({
      bodyId: PANEL,
      kind: item.themeId ? "theme" : "procedural",
      title: "Host families for language schools",
      minutes: 30,
      ...item,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A member's question, proposed. */
export async function givenQuestion(db: Db, question: Partial<New<"question">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      text: "Who checks the families that host language-school pupils?",
      kind: "oral",
      authorPersonId: PEOPLE.member.personId,
      state: "proposed",
      proposedOn: "2026-08-20",
      ...question,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

let followUpNumber = 0;

/** A recommendation of the panel's, not started, for the Commissioner. */
export async function givenFollowUp(db: Db, followUp: Partial<New<"followUp">> = {}): Promise<number> {
  followUpNumber += 1;
  const { id } = await db
    .insertInto("followUp")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      number: followUpNumber,
      kind: "recommendation",
      wording: "That the Commissioner checks every host family.",
      ownerWords: "The Commissioner",
      madeOn: "2026-06-02",
      createdAt: NOW,
      ...followUp,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A line of enquiry of a theme. */
export async function givenLine(db: Db, line: Partial<New<"lineOfEnquiry">> & { themeId: number }) {
  const { id } = await db
    .insertInto("lineOfEnquiry")
    .values({ text: "What checks are made?", position: 1, ...line })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A delegation to officers, in force on the test day. */
export async function givenDelegation(db: Db, delegation: Partial<New<"delegation">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("delegation")
    .values({
      bodyId: PANEL,
      words: "The officer may vary the programme in consultation with the chair.",
      grantedByPersonId: PEOPLE.chair.personId,
      grantedByName: PEOPLE.chair.name,
      fromOn: "2026-06-01",
      ...delegation,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The actions in a database's history, oldest first. */
export async function actionsIn(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("event").select("action").orderBy("id").execute();
  return rows.map((row) => row.action);
}

/** A theme as it is now. */
export function themeIn(db: Db, id: number) {
  return db.selectFrom("theme").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** A database's history, oldest first. */
export function eventsIn(db: Db) {
  return db.selectFrom("event").selectAll().orderBy("id").execute();
}
