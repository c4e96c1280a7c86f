import type { ExpressionBuilder } from "kysely";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { Db } from "#db/open.server.ts";
import type { Database, New } from "#db/schema.ts";
import { NOW, PANEL } from "./cast.ts";

/** An item's outcome, "Noted", straight into the database. */
export async function givenOutcome(db: Db, outcome: Partial<New<"outcome">> & { itemId: number }): Promise<number> {
  const { id } = await db
    .insertInto("outcome")
    .values({
      code: "noted",
      resolutionWords: "Resolved: that the report be noted.",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
      ...outcome,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A full answer to a question, given at a meeting. */
export async function givenAnswer(db: Db, answer: Partial<New<"answer">> & { questionId: number }): Promise<number> {
  const { id } = await db
    .insertInto("answer")
    .values({
      kind: "minuted",
      result: "answered",
      text: "Twelve were refused.",
      answeredOn: "2026-06-02",
      recordedAt: NOW,
      recordedByName: "Jo Bryce",
      ...answer,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes what readers see of a published record. */
export async function changePublished(
  db: Db,
  { kind, recordId }: { kind: PublishedKind; recordId: number },
  change: (view: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const of = (eb: ExpressionBuilder<Database, "publication">) => eb.and({ kind, recordId });
  const { view } = await db.selectFrom("publication").select("view").where(of).executeTakeFirstOrThrow();
  const changed = JSON.stringify(change(JSON.parse(view) as Record<string, unknown>));
  await db.updateTable("publication").set({ view: changed }).where(of).execute();
}

/** Rows that a release put before readers, each with the entry given or none to speak of. */
export async function givenPublished(
  db: Db,
  programmeId: number,
  records: readonly [PublishedKind, number, object?][],
): Promise<void> {
  const { id: releaseId } = await db
    .insertInto("programmeRelease")
    .values({
      programmeId,
      number: 1,
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
      snapshot: JSON.stringify({
        programme: { ...EMPTY.programme, id: programmeId },
        meetings: [],
        items: [],
        themes: [],
        questions: [],
      }),
      changes: "[]",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const [kind, recordId, entry] of records)
    await db
      .insertInto("publication")
      .values({
        kind,
        recordId,
        bodyId: PANEL,
        releaseId,
        title: "",
        onDay: null,
        view: JSON.stringify({ ...EMPTY[kind], id: recordId, ...entry }),
        publishedAt: NOW,
      })
      .execute();
}

const EMPTY: Record<PublishedKind, object> = {
  programme: { startYear: 2026, introduction: "", meetingIds: [], itemIds: [], themeIds: [] },
  meeting: {
    meetsOn: "2026-06-02", movedFrom: null, startsAt: null, venue: "", howToAttend: "", kind: "ordinary", state: "held",
    reason: null, sourceWords: "", sourceUrl: null, itemIds: [],
  },
  item: {
    kind: "theme", title: "", purpose: "", format: "agenda_item", minutes: 30, state: "considered", reason: null,
    leadMember: null, reportAuthor: "", expectedOutcome: "", witnesses: [], sourceWords: "", meetingId: null,
    themeId: null, questionIds: [], moves: [], exempt: null, documents: [],
  },
  theme: {
    title: "", why: "", desiredOutcome: "", origin: "member", originWords: "", originUrl: null, state: "considered",
    reason: null, leadMember: null, lines: [], questionIds: [], itemIds: [], relations: [], mentions: [],
  },
  question: {
    text: "", kind: "oral", state: "put", addressee: "", asker: null, line: null, sourceWords: "", themeId: null,
    itemId: null, supplementaryToId: null,
  },
}; // prettier-ignore

/** A row of what happened, as if an officer had published it. */
export async function givenRecorded(
  db: Db,
  row: Pick<New<"publishedRecord">, "kind" | "recordId"> & Partial<New<"publishedRecord">>,
): Promise<void> {
  await db
    .insertInto("publishedRecord")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      onDay: "2026-06-02",
      title: "",
      view: JSON.stringify(ENTRY[row.kind](row.recordId)),
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
      ...row,
    })
    .execute();
}

const ENTRY = {
  outcome: (itemId: number) => ({
    itemId,
    title: "",
    original: { code: "noted", resolution: "", minuteNumber: "" },
    corrections: [],
    source: "",
  }),
  answer: (questionId: number) => ({ questionId, question: "", to: "", answers: [] }),
  follow_up: (id: number) => ({
    id, kind: "recommendation", number: 1, wording: "", sourceNumber: "", madeBy: "", owner: "", due: "", dueOn: null,
    responseDueOn: null, state: "not_started", reason: "", supersededById: null, questionId: null, source: "",
    places: [], responses: [], updates: [], results: [],
  }), // prettier-ignore
  scoring: (id: number) => ({
    id, title: "", year: "2026/27", criteriaName: "", criteria: [], cutOff: null, themes: [],
  }), // prettier-ignore
};
