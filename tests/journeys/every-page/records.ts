import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import type { Records } from "./addresses.ts";
import type { Reader } from "./readers.ts";

/** The records of the demonstration, by kind, and those that stand as a form asks. */
export async function recordsOf(db: Db, who: Reader): Promise<Records> {
  const ids = async (
    table:
      | "theme"
      | "question"
      | "agendaItem"
      | "meeting"
      | "variation"
      | "person"
      | "office"
      | "savedView"
      | "standingItem"
      | "membership"
      | "delegation"
      | "themeRelation"
      | "calendarDay"
      | "followUp"
      | "scoringRound"
      | "ownerLink"
      | "occasion",
  ) => (await db.selectFrom(table).select("id").orderBy("id", "desc").limit(200).execute()).map((row) => row.id);
  const programmes = await db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(["body.slug", "workProgramme.startYear"])
    .orderBy("workProgramme.startYear", "desc")
    .execute();
  const meetings = await db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(["meeting.id", "body.slug", "body.law"])
    .where("meeting.state", "<>", "cancelled")
    .orderBy("meeting.meetsOn", "desc")
    .execute();
  const occasions = await db
    .selectFrom("occasion")
    .innerJoin("body", "body.id", "occasion.bodyId")
    .select(["occasion.id", "occasion.ruleId", "body.slug"])
    .orderBy("occasion.id", "desc")
    .execute();
  return {
    standing: await recordsStanding(db),
    deadlines: [
      ...meetings.slice(0, 3).map(({ id, slug }) => `${slug}/L3:M-${id}`),
      ...meetings
        .filter(({ law }) => law === "police_panel")
        .slice(0, 1)
        .map(({ slug }) => `${slug}/P2:2027`),
      ...occasions.map(({ id, ruleId, slug }) => `${slug}/${ruleId}:O-${id}`),
    ],
    occasions: await ids("occasion"),
    witnesses: await partsOfItems(db, "witness"),
    documents: await partsOfItems(db, "documentLink"),
    themes: who === "nobody" ? await publishedThemes(db) : await ids("theme"),
    questions: await ids("question"),
    items: await ids("agendaItem"),
    meetings: await ids("meeting"),
    variations: await ids("variation"),
    requests: (await db.selectFrom("draftPlan").select("id").where("state", "=", "with_chair").execute()).map(
      ({ id }) => id,
    ),
    followUps: await ids("followUp"),
    rounds: await ids("scoringRound"),
    minutes: (await db.selectFrom("broughtMinutes").select("id").execute()).map(({ id }) => id),
    broughtMeetings: (await db.selectFrom("broughtMeetings").select("id").execute()).map(({ id }) => id),
    imports: (await db.selectFrom("sheetImport").select("id").execute()).map(({ id }) => id),
    tables: (await db.selectFrom("ownImport").select("id").orderBy("id", "desc").execute()).map(({ id }) => id),
    owed: (await owedIn(db)).map(({ slug, ownerOfficeId, ownerPersonId, ownerWords }) => {
      const owner = { ownerOfficeId, ownerPersonId, ownerWords };
      return String(new URLSearchParams({ body: slug, owner: ownerKeyOf(owner) ?? "" }));
    }),
    decisions: (await db.selectFrom("event").select("id").where("action", "=", "theme_approved").execute()).map(
      ({ id }) => id,
    ),
    ownerLinks: await ids("ownerLink"),
    ownerAnswers: await db
      .selectFrom("followUpUpdate")
      .select(["id", "followUpId"])
      .where("source", "=", "owner")
      .where("takenUpAt", "is", null)
      .execute(),
    lines: await db.selectFrom("lineOfEnquiry").select(["id", "themeId"]).orderBy("id", "desc").execute(),
    declarations: await db.selectFrom("declaration").select(["id", "meetingId"]).orderBy("id", "desc").execute(),
    people: await ids("person"),
    offices: await ids("office"),
    savedViews: await ids("savedView"),
    standingItems: await ids("standingItem"),
    memberships: await ids("membership"),
    delegations: await ids("delegation"),
    relations: await ids("themeRelation"),
    addedDays: await ids("calendarDay"),
    programmes: programmes.map((row) => ({
      slug: row.slug,
      year: `${row.startYear}-${String((row.startYear + 1) % 100).padStart(2, "0")}`,
    })),
  };
}

async function publishedThemes(db: Db): Promise<number[]> {
  const published = db.selectFrom("publication").select("recordId").distinct().where("kind", "=", "theme");
  return (await published.orderBy("recordId", "desc").execute()).map(({ recordId }) => recordId);
}

/** The addresses of forms that open in one state only, each of a record in that state: by route, newest first. */
async function recordsStanding(db: Db): Promise<Record<string, readonly string[]>> {
  const themes = (state: ThemeState) =>
    db.selectFrom("theme").select("id").where("state", "=", state).orderBy("id", "desc").limit(8).execute();
  const people = db.selectFrom("account").select("personId as id").orderBy("personId", "desc").limit(8);
  const agendas = db.selectFrom("agenda").select("meetingId as id").where("state", "=", "with_chair").execute();
  const held = db
    .selectFrom("meeting")
    .select("id")
    .where("state", "=", "held")
    .orderBy("meetsOn", "desc")
    .limit(8)
    .execute();
  const standing: [route: string, letter: string, rows: Promise<{ id: number }[]>][] = [
    ["/themes/:ref/draft", "T-", themes("draft")],
    ["/themes/:ref/check", "T-", themes("draft")],
    ["/themes/:ref/discard", "T-", themes("draft")],
    ["/themes/:ref/decision", "T-", themes("with_chair")],
    ["/themes/:ref/closing", "T-", themes("considered")],
    ["/themes/:ref/items/new", "T-", themes("approved")],
    ["/themes/:ref/draft-plan", "T-", themes("approved")],
    ["/meetings/:ref/agenda/decision", "M-", agendas],
    ["/meetings/:ref/agenda/recall", "M-", agendas],
    ["/meetings/:ref/left-out-item", "M-", held],
    ["/meetings/:ref/correction", "M-", held],
    ["/meetings/:ref/publication", "M-", held],
    ["/meetings/:ref/publication-removal", "M-", held],
    [
      "/themes/:ref/lines-of-enquiry/order",
      "T-",
      db
        .selectFrom("lineOfEnquiry")
        .select("themeId as id")
        .where("withdrawnAt", "is", null)
        .groupBy("themeId")
        .having((eb) => eb.fn.countAll<number>(), ">", 1)
        .orderBy("themeId", "desc")
        .execute(),
    ],
    [
      "/items/:ref/outcome-correction",
      "I-",
      db
        .selectFrom("publishedRecord")
        .innerJoin("body", "body.id", "publishedRecord.bodyId")
        .select("recordId as id")
        .where("publishedRecord.kind", "=", "outcome")
        .where("body.slug", "=", "anytown-pcp")
        .orderBy("recordId", "desc")
        .execute(),
    ],
    [
      "/questions/:ref/answer-correction",
      "Q-",
      db.selectFrom("answer").select("questionId as id").orderBy("id", "desc").limit(8).execute(),
    ],
    [
      "/follow-ups/:ref/sensitivity-removal",
      "F-",
      db.selectFrom("followUp").select("id").where("sensitiveSinceAt", "is not", null).orderBy("id", "desc").execute(),
    ],
    ["/admin/people/:id/administrator-ending", "", people.where("administratorSinceAt", "is not", null).execute()],
    ["/admin/people/:id/password-link", "", people.where("passwordHash", "is not", null).execute()],
    ["/admin/people/:id/second-step-removal", "", db.selectFrom("secondStep").select("personId as id").execute()],
    ["/admin/sign-in/providers/:id/edit", "", db.selectFrom("identityProvider").select("id").execute()],
    ["/admin/sign-in/providers/:id/removal", "", db.selectFrom("identityProvider").select("id").execute()],
    ["/sign-in/outside/:id", "", db.selectFrom("identityProvider").select("id").execute()],
    ["/admin/people/:id/restoration", "", people.where("suspendedAt", "is not", null).execute()],
  ];
  const relations = await db.selectFrom("themeRelation").select(["id", "themeId"]).orderBy("id", "desc").execute();
  const addresses = await Promise.all(
    standing.map(async ([route, letter, rows]) => {
      const paths = (await rows).map(({ id }) => route.replace(/:(?:ref|id)/, `${letter}${id}`));
      return [route, [...new Set(paths)]] as const;
    }),
  );
  return {
    ...Object.fromEntries(addresses),
    "/themes/:ref/relations/:id/removal": relations.map(
      ({ id, themeId }) => `/themes/T-${themeId}/relations/${id}/removal`,
    ),
  };
}

function owedIn(db: Db) {
  return db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .select(["body.slug", "followUp.ownerOfficeId", "followUp.ownerPersonId", "followUp.ownerWords"])
    .where("followUp.state", "in", ["not_started", "in_progress", "paused"])
    .orderBy("followUp.id", "desc")
    .limit(200)
    .execute();
}

/** Those of items whose papers may still change first: of the others the pages show no form. */
async function partsOfItems(db: Db, table: "witness" | "documentLink") {
  return db
    .selectFrom(table)
    .innerJoin("agendaItem", "agendaItem.id", `${table}.itemId`)
    .select([`${table}.id`, `${table}.itemId`])
    .where("agendaItem.state", "in", ["not_scheduled", "scheduled", "deferred"])
    .orderBy(`${table}.id`, "desc")
    .limit(200)
    .execute();
}
