import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { acting, fillCast, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { filledForm } from "#tests/support/forms.ts";
import {
  givenDelegation,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenQuestion,
  givenProgramme,
  givenTheme,
} from "#tests/support/records.ts";
import { builtRoutes } from "#tests/support/routes.ts";
import { askSideBySide } from "#tests/support/side-by-side.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";
import { AGENDA_ROWS } from "./rows/agenda.ts";
import { ANSWERS_ROWS } from "./rows/answers.ts";
import { CHASING_ROWS } from "./rows/chasing.ts";
import { DEADLINE_ROWS } from "./rows/deadlines.ts";
import { FEEDS_ROWS } from "./rows/feeds.ts";
import { FOLLOW_UPS_ROWS } from "./rows/follow-ups.ts";
import { AVAILABILITY_ROWS } from "./rows/availability.ts";
import { PLAN_ROWS } from "./rows/plans.ts";
import { BRING_IN_ROWS } from "./rows/bring-in.ts";
import { IMPORTS_ROWS } from "./rows/imports.ts";
import { BROUGHT_ROWS } from "./rows/brought-meetings.ts";
import { MINUTES_ROWS } from "./rows/minutes.ts";
import { MOVING_IN_ROWS } from "./rows/moving-in.ts";
import { RECORDING_ROWS } from "./rows/recording.ts";
import { RULES_ROWS } from "./rows/rules.ts";
import { SCORING_ROWS } from "./rows/scoring.ts";
import { SEARCH_ROWS } from "./rows/search.ts";
import { STORY_ROWS } from "./rows/story.ts";
import { YEAR_END_ROWS } from "./rows/year-end.ts";
import { ADMINISTRATOR, AUTHOR, CHAIRS, EVERYONE, OFFICERS, type Row } from "./rows/row.ts";

const theme =
  (end: string, values: Partial<New<"theme">> = {}) =>
  async (db: Db) =>
    `/themes/T-${await givenTheme(db, values)}/${end}`;
const meeting =
  (end: string, values: Partial<New<"meeting">> = {}) =>
  async (db: Db) =>
    `/meetings/M-${await givenMeeting(db, values)}/${end}`;
const LEAD = {
  leadMemberId: PEOPLE.member.personId,
  desiredOutcome: "Safer homes",
  format: "agenda_item",
} as const;
const line = (db: Db, themeId: number, position = 1) =>
  db
    .insertInto("lineOfEnquiry")
    .values({ themeId, text: "Who checks the homes?", position })
    .returning("id")
    .executeTakeFirstOrThrow();
const lined =
  (end: (lineId: number) => string, values: Partial<New<"theme">> = {}) =>
  async (db: Db) => {
    const themeId = await givenTheme(db, { ...LEAD, ...values });
    await line(db, themeId);
    const { id } = await line(db, themeId, 2);
    return `/themes/T-${themeId}/${end(id)}`;
  };
let startYear = 2030;
const year = (start: number) => `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
const programme =
  (end: string, values: Partial<New<"workProgramme">> = {}) =>
  async (db: Db) => {
    startYear += 1;
    await givenProgramme(db, { startYear, submittedByPersonId: PEOPLE.officer.personId, ...values });
    return `/programmes/anytown-panel/${year(startYear)}${end}`;
  };
const item =
  (end: string, scheduled = true) =>
  async (db: Db) => {
    const meetingId = scheduled ? await givenMeeting(db, { meetsOn: "2027-03-02" }) : null;
    await givenMeeting(db, { meetsOn: "2027-04-06" });
    return `/items/I-${await givenItem(db, { meetingId, state: scheduled ? "scheduled" : "not_scheduled" })}/${end}`;
  };
const question =
  (end: string, values: Partial<New<"question">> = {}) =>
  async (db: Db) => {
    const themeId = await givenTheme(db);
    const { id } = await db
      .insertInto("question")
      .values({
        bodyId: PANEL,
        themeId,
        text: "Who checks the homes?",
        kind: "oral",
        state: "proposed",
        authorPersonId: PEOPLE.member.personId,
        ...values,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return `/questions/Q-${id}${end}`;
  };
const variation = (end: string) => async (db: Db) => {
  startYear += 1;
  const programmeId = await givenProgramme(db, { startYear, state: "approved" });
  const toMeetingId = await givenMeeting(db, { meetsOn: "2027-03-02" });
  const itemId = await givenItem(db, { programmeId });
  const { id } = await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId,
      kind: "add",
      toMeetingId,
      reasonWords: "Asked for.",
      proposedByPersonId: PEOPLE.officer.personId,
      proposedByName: PEOPLE.officer.name,
      proposedAt: "2026-09-01T09:00:00.000Z",
      itemVersion: 1,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `/variations/V-${id}/${end}`;
};
const people: string[] = [];
const person =
  (end: string, account: Partial<New<"account">> = {}) =>
  async (db: Db) => {
    // A name of their own: nobody's name is taken out who shares it with somebody else.
    const name = `Cllr Una Voss${people.push(end)}`;
    const { id } = await db
      .insertInto("person")
      .values({ name, familyName: "Voss" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const values = {
      personId: id,
      email: `una${id}@example.test`,
      createdAt: "2026-05-01T09:00:00.000Z",
      ...account,
    };
    await db.insertInto("account").values(values).execute();
    return `/admin/people/${id}/${end}`;
  };
const body = "/admin/bodies/anytown-panel";
const newcomer = async (db: Db) => {
  const added = db.insertInto("person").values({ name: "Cllr Una Voss", familyName: "Voss" }).returning("id");
  return (await added.executeTakeFirstOrThrow()).id;
};
let providers = 0;
const provider = (end: string) => async (db: Db) => {
  providers += 1;
  const row = { name: "Anytown", issuer: `https://sign-in-${providers}.example`, clientId: "planner" };
  const { id } = await db
    .insertInto("identityProvider")
    .values({ ...row, secretSealed: "x", scopes: "openid", offeredSinceAt: null, passwordsOffSinceAt: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `/admin/sign-in/providers/${id}/${end}`;
};
const membership = (end: string) => async (db: Db) => {
  const personId = await newcomer(db);
  const { id } = await db
    .insertInto("membership")
    .values({ bodyId: PANEL, personId, role: "member", fromOn: "2026-05-01" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `${body}/memberships/${id}/${end}`;
};
const standingItem = (end: string) => async (db: Db) => {
  const { id } = await db
    .insertInto("standingItem")
    .values({
      bodyId: PANEL,
      kind: "standing",
      title: "Apologies",
      minutes: 5,
      place: "opening",
      position: 1,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `${body}/standing-items/${id}/${end}`;
};

/** Every write route that asks for a part, written out by hand. */
const ROWS: Record<string, Row> = {
  ...AGENDA_ROWS,
  ...RECORDING_ROWS,
  ...RULES_ROWS,
  ...ANSWERS_ROWS,
  ...FOLLOW_UPS_ROWS,
  ...IMPORTS_ROWS,
  ...BRING_IN_ROWS,
  ...MINUTES_ROWS,
  ...MOVING_IN_ROWS,
  ...BROUGHT_ROWS,
  ...CHASING_ROWS,
  ...SCORING_ROWS,
  ...YEAR_END_ROWS,
  ...DEADLINE_ROWS,
  ...STORY_ROWS,
  ...SEARCH_ROWS,
  ...FEEDS_ROWS,
  ...AVAILABILITY_ROWS,
  ...PLAN_ROWS,
  "themes.new": { may: [...EVERYONE, "outsideOfficer", "outsideMember"], at: () => "/themes/new" },
  "themes.$ref_.draft": { may: AUTHOR, at: theme("draft", { state: "draft", proposedOn: null }) },
  "themes.$ref_.check": { may: AUTHOR, at: theme("check", { state: "draft", proposedOn: null }) },
  "themes.$ref_.discard": { may: AUTHOR, at: theme("discard", { state: "draft", proposedOn: null }) },
  "themes.$ref_.edit": { may: OFFICERS, at: theme("edit") },
  "themes.$ref_.consideration": { may: OFFICERS, at: theme("consideration") },
  "themes.$ref_.scope": { may: OFFICERS, at: lined(() => "scope", { state: "under_consideration" }) },
  "themes.$ref_.recommendation": { may: OFFICERS, at: lined(() => "recommendation", { state: "scoped" }) },
  "themes.$ref_.decision": {
    may: CHAIRS,
    at: theme("decision", { state: "with_chair" }),
    fields: { decision: "send_back", words: "Look again" },
  },
  "approvals_.$id.undoing": {
    may: ["chair"],
    at: async (db) => {
      const themeId = await givenTheme(db, { state: "with_chair" });
      await approveTheme(db, acting("chair", new Date().toISOString()), { themeId, version: 1, words: "" });
      const { id } = await db
        .selectFrom("event")
        .select((eb) => eb.fn.max("id").as("id"))
        .executeTakeFirstOrThrow();
      return `/approvals/${id}/undoing`;
    },
  },
  "themes.$ref_.amendment": {
    may: AUTHOR,
    at: theme("amendment", {
      state: "under_consideration",
      reasonWords: "Ask the OPCC first.",
      proposerPersonId: PEOPLE.member.personId,
    }),
  },
  "themes.$ref_.merge": {
    may: OFFICERS,
    at: theme("merge"),
    fields: async (db) => ({ other: `T-${await givenTheme(db, { title: "The other theme" })}` }),
  },
  "themes.$ref_.withdrawal": { may: [...OFFICERS, ...AUTHOR], at: theme("withdrawal") },
  "themes.$ref_.closing": { may: OFFICERS, at: theme("closing", { state: "considered" }) },
  "themes.$ref_.reopening": { may: OFFICERS, at: theme("reopening", { state: "closed" }) },
  "themes.$ref_.support": { may: ["chair", "viceChair", "otherMember", "coOpted"], at: theme("support") },
  "themes.$ref_.support-removal": {
    may: ["otherMember", "chair", "viceChair", "member", "coOpted"],
    at: async (db) => {
      const themeId = await givenTheme(db);
      const support = { themeId, personId: PEOPLE.otherMember.personId, at: "2026-09-01T09:00:00.000Z" };
      await db.insertInto("themeSupport").values(support).execute();
      return `/themes/T-${themeId}/support-removal`;
    },
  },
  "themes.$ref_.lines-of-enquiry": { may: OFFICERS, at: lined(() => "lines-of-enquiry") },
  "themes.$ref_.lines-of-enquiry_.$id_.edit": {
    may: OFFICERS,
    at: lined((id) => `lines-of-enquiry/${id}/edit`),
  },
  "themes.$ref_.lines-of-enquiry_.$id_.removal": {
    may: OFFICERS,
    at: lined((id) => `lines-of-enquiry/${id}/removal`),
  },
  "themes.$ref_.sensitivity": { may: OFFICERS, at: theme("sensitivity") },
  "themes.$ref_.sensitivity-removal": {
    may: OFFICERS,
    at: theme("sensitivity-removal", {
      sensitiveSinceAt: "2026-08-21T09:00:00.000Z",
      sensitiveBecause: "A live case",
    }),
  },
  "themes.$ref_.contact-removal": {
    may: OFFICERS,
    at: theme("contact-removal", { suggesterContact: "resident@example.test" }),
  },
  "themes.$ref_.relations": {
    may: OFFICERS,
    at: theme("relations"),
    fields: async (db) => ({ other: `T-${await givenTheme(db, { title: "The other theme" })}` }),
  },
  "themes.$ref_.relations_.$id.removal": {
    may: OFFICERS,
    at: async (db) => {
      const [themeId, otherThemeId] = [await givenTheme(db), await givenTheme(db)];
      const { id } = await db
        .insertInto("themeRelation")
        .values({
          themeId,
          otherThemeId,
          kind: "related",
          at: "2026-09-01T09:00:00.000Z",
          byName: "Jo Bryce",
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      return `/themes/T-${themeId}/relations/${id}/removal`;
    },
  },
  "themes.$ref_.questions_.new": { may: EVERYONE, at: theme("questions/new") },
  "themes.$ref_.items.new": { may: OFFICERS, at: theme("items/new", { state: "approved" }) },
  "questions.$ref_.agreement": { may: OFFICERS, at: question("/agreement") },
  "questions.$ref_.edit": { may: [...OFFICERS, ...AUTHOR], at: question("/edit") },
  "questions.$ref_.withdrawal": { may: [...OFFICERS, ...AUTHOR], at: question("/withdrawal") },
  "meetings.new": { may: OFFICERS, at: () => "/meetings/new" },
  "meetings.$ref_.questions.new": {
    may: OFFICERS,
    at: async (db) => {
      const meetingId = await givenMeeting(db, { meetsOn: "2027-03-02" });
      await givenItem(db, { meetingId, state: "scheduled", themeId: await givenTheme(db, { state: "approved" }) });
      return `/meetings/M-${meetingId}/questions/new`;
    },
    fields: Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [
        [`question-${at + 1}-text`, at === 0 ? "Who checks the homes?" : ""],
        [`question-${at + 1}-forPersonId`, ""],
        [`question-${at + 1}-addresseeOfficeId`, ""],
        [`question-${at + 1}-addresseeWords`, ""],
      ]).flat(),
    ),
  },
  "meetings.$ref_.edit": { may: OFFICERS, at: meeting("edit", { meetsOn: "2027-03-02" }) },
  "meetings.$ref_.correction": {
    may: OFFICERS,
    at: meeting("correction", { state: "held", meetsOn: "2026-06-02" }),
    fields: { venue: "Town Hall" },
  },
  "meetings.$ref_.confirmation": {
    may: OFFICERS,
    at: meeting("confirmation", { state: "provisional", meetsOn: "2027-03-02" }),
  },
  "meetings.$ref_.cancellation": { may: OFFICERS, at: meeting("cancellation", { meetsOn: "2027-03-02" }) },
  "meetings.$ref_.holding": { may: OFFICERS, at: meeting("holding", { meetsOn: "2026-06-02" }) },
  "meetings.$ref_.items.new": {
    may: OFFICERS,
    at: meeting("items/new", { meetsOn: "2027-03-02" }),
    fields: { statutoryRule: "" },
  },
  "items.$ref_.edit": { may: OFFICERS, at: item("edit") },
  "items.$ref_.schedule": { may: OFFICERS, at: item("schedule", false) },
  "items.$ref_.deferral": { may: OFFICERS, at: item("deferral") },
  "items.$ref_.withdrawal": { may: OFFICERS, at: item("withdrawal") },
  "programmes.new": { may: OFFICERS, at: () => "/programmes/new", fields: { year: `${PANEL}:2027` } },
  "programmes.$slug.$year_.edit": { may: OFFICERS, at: programme("/edit") },
  "programmes.$slug.$year_.submission": {
    may: OFFICERS,
    at: async (db) => {
      const path = await programme("/submission", { introduction: "What we look at this year." })(db);
      const { id: programmeId } = await db
        .selectFrom("workProgramme")
        .select("id")
        .where("startYear", "=", startYear)
        .executeTakeFirstOrThrow();
      const meetingId = await givenMeeting(db, { meetsOn: `${startYear}-06-01` });
      await givenItem(db, { programmeId, meetingId, state: "scheduled" });
      return path;
    },
  },
  "programmes.$slug.$year_.recall": { may: OFFICERS, at: programme("/recall", { state: "submitted" }) },
  "programmes.$slug.$year_.decision": {
    may: CHAIRS,
    at: programme("/decision", { state: "submitted" }),
    fields: { decision: "approve" },
  },
  "programmes.$slug.$year_.publication": {
    may: OFFICERS,
    at: programme("/publication", { state: "approved" }),
  },
  "programmes.$slug.$year_.delegations_.new": {
    may: CHAIRS,
    at: programme("/delegations/new", { state: "approved" }),
  },
  "programmes.$slug.$year_.delegations_.$id.ending": {
    may: CHAIRS,
    at: async (db) => `${await programme("/delegations")(db)}/${await givenDelegation(db)}/ending`,
  },
  "variations.$ref_.decision": { may: CHAIRS, at: variation("decision"), fields: { decision: "approve" } },
  "variations.$ref_.withdrawal": { may: OFFICERS, at: variation("withdrawal") },
  "admin.bodies.new": {
    may: ADMINISTRATOR,
    at: () => "/admin/bodies/new",
    fields: { slug: "new-body", yearStartMonth: 5 },
  },
  "admin.bodies.$slug.edit": { may: ADMINISTRATOR, at: () => `${body}/edit`, fields: { parentBodyId: "" } },
  "admin.bodies.$slug.memberships.new": {
    may: ADMINISTRATOR,
    at: () => `${body}/memberships/new`,
    fields: async (db) => ({ personId: await newcomer(db) }),
  },
  "admin.bodies.$slug.memberships.$id.ending": { may: ADMINISTRATOR, at: membership("ending") },
  "admin.bodies.$slug.standing-items.new": { may: ADMINISTRATOR, at: () => `${body}/standing-items/new` },
  "admin.bodies.$slug.standing-items.$id.edit": { may: ADMINISTRATOR, at: standingItem("edit") },
  "admin.bodies.$slug.standing-items.$id.ending": { may: ADMINISTRATOR, at: standingItem("ending") },
  "admin.offices.new": { may: ADMINISTRATOR, at: () => "/admin/offices/new" },
  "admin.offices.$id.edit": {
    may: ADMINISTRATOR,
    at: async (db) => {
      const office = db.insertInto("office").values({ title: "Chief constable" }).returning("id");
      return `/admin/offices/${(await office.executeTakeFirstOrThrow()).id}/edit`;
    },
  },
  "admin.people.new": { may: ADMINISTRATOR, at: () => "/admin/people/new" },
  "admin.people.invitations": {
    may: ADMINISTRATOR,
    at: (db) => person("")(db).then(() => "/admin/people/invitations"),
  },
  "admin.people.$id.edit": { may: ADMINISTRATOR, at: person("edit") },
  "admin.people.$id.administrator": { may: ADMINISTRATOR, at: person("administrator") },
  "admin.people.$id.administrator-ending": {
    may: ADMINISTRATOR,
    at: person("administrator-ending", { administratorSinceAt: "2026-05-01T09:00:00.000Z" }),
  },
  "admin.people.$id.invitation": { may: ADMINISTRATOR, at: person("invitation") },
  "admin.people.$id.password-link": {
    may: ADMINISTRATOR,
    at: person("password-link", { passwordHash: "x" }),
  },
  "admin.people.$id.second-step-removal": {
    may: ADMINISTRATOR,
    at: async (db) => {
      const path = await person("second-step-removal")(db);
      const step = { personId: Number(path.split("/")[3]), keySealed: "x", changedAt: "2026-08-01T09:00:00.000Z" };
      await db.insertInto("secondStep").values(step).execute();
      return path;
    },
  },
  "admin.people.$id.sign-out": { may: ADMINISTRATOR, at: person("sign-out") },
  "admin.sign-in.providers.new": {
    may: ADMINISTRATOR,
    at: () => "/admin/sign-in/providers/new",
    fields: { name: "Anytown", issuer: "https://sign-in.example", clientId: "planner", clientSecret: "x", offer: "no" },
  },
  "admin.sign-in.providers.$id.edit": { may: ADMINISTRATOR, at: provider("edit") },
  "admin.sign-in.providers.$id.removal": { may: ADMINISTRATOR, at: provider("removal") },
  "admin.sign-in._index": { may: ADMINISTRATOR, at: () => "/admin/sign-in", fields: { secondStepFor: "officers" } },
  "admin.people.$id.suspension": { may: ADMINISTRATOR, at: person("suspension") },
  "admin.people.$id.anonymity": { may: ADMINISTRATOR, at: person("anonymity") },
  "admin.people.$id.restoration": {
    may: ADMINISTRATOR,
    at: person("restoration", { suspendedAt: "2026-08-01T09:00:00.000Z", suspendedBecause: "Left" }),
  },
};

/** Write routes that ask for no part in a body, and what stands in the way of misuse instead. */
const OPEN: Record<string, string> = {
  "sign-in": "rate limit, tested with the sign-in service",
  "sign-in_.demo": "demonstration only",
  "sign-in_.second-step": "who has given the password, and a rate limit; tested in second-step.test.ts",
  "sign-in_.setting-up": "who has given the password and has no second step; tested in second-step.test.ts",
  "sign-in_.outside.$id": "leads to the sign-in of the council, and a limit on what is kept; tested in outside.test.ts",
  "sign-in_.outside.$id_.back-channel": "the provider's signature; tested in outside.test.ts",
  "sign-in_.link.$token": "the token; tested in second-step.test.ts",
  "account_.proof": "one's own session",
  "account_.second-step_.app": "one's own second step",
  "account_.second-step_.app_.removal": "one's own second step",
  "account_.second-step_.passkeys": "one's own second step",
  "account_.second-step_.passkeys_.$id.removal": "one's own second step; whose are whose is tested with the service",
  "account_.second-step_.codes": "one's own second step",
  "sign-out": "ends the session it comes with",
  "password-reset": "rate limit; says the same for every address",
  "password-reset_.$token": "the token",
  "invitations.$token": "the token",
  "reminders.$token": "the token; what it stops is tested in reminders.test.ts",
  "owner.$token": "the token; what it shows and takes is tested in owner-links.test.ts",
  suggest: "the public form; limits and checks tested with its service",
  "account_.availability_.$id.removal": "one's own days; whose are whose is tested with the service",
  "account_.password": "one's own account and present password",
  "views.new": "one's own views; what they show is what the reader may read",
  "views.$id.edit": "one's own views; whose are whose is tested with the service",
  "views.$id.removal": "one's own views; whose are whose is tested with the service",
  "account_.reminders": "one's own reminders",
  "account_.sessions.$key.ending": "one's own sessions",
  "account_.sessions.ending": "one's own sessions",
};

/** Bulk routes do for each tick what the single deed does; the single deed's row is the table. */
const IN_BULK: Record<string, (db: Db) => Promise<[string, Fields]>> = {
  "follow-ups.reports": async (db) => [
    "/follow-ups/reports",
    {
      "ids[]": `${await givenFollowUp(db)}.1`,
      text: "Begun.",
      state: "in_progress",
      reportedOn: "2026-09-01",
    },
  ],
  "follow-ups.due": async (db) => [
    "/follow-ups/due",
    { "ids[]": `${await givenFollowUp(db)}.1`, dueWords: "by the end of March" },
  ],
  "themes.consideration": async (db) => ["/themes/consideration", { "ids[]": `T-${await givenTheme(db)}:1` }],
  "items.schedule": async (db) => [
    "/items/schedule",
    { "ids[]": `I-${await givenItem(db)}:1`, meeting: `M-${await givenMeeting(db)}`, to: `M-1`, words: "x" },
  ],
  "programmes.$slug.$year_.plan": async (db) => [
    await programme("/plan")(db),
    { "moves[]": `I-${await givenItem(db)}`, deed: "move", reasonWords: "x" },
  ],
  "items.deferral": async (db) => [
    "/items/deferral",
    { "ids[]": `I-${await givenItem(db)}:1`, words: "x", reasonCode: "volume" },
  ],
  "items.lead": async (db) => ["/items/lead", { "ids[]": `I-${await givenItem(db)}:1`, leadMemberId: 4, lead: 4 }],
  "items.minutes": async (db) => ["/items/minutes", { "ids[]": `${await givenItem(db)}.1`, minutes: 45 }],
  "themes.$ref_.lines-of-enquiry_.order": async (db) => {
    const themeId = await givenTheme(db);
    await line(db, themeId);
    const { id: lineId } = await line(db, themeId, 2);
    return [`/themes/T-${themeId}/lines-of-enquiry/order`, { version: 1, lineId, direction: "up" }];
  },
  "meetings.$ref_.record_.draft": async (db) => [
    `/meetings/M-${await givenMeeting(db, { meetsOn: "2026-06-02" })}/record/draft`,
    { "I-1-minuteNumber": "1/26" },
  ],
  "items.$ref_.position": async (db) => {
    const meetingId = await givenMeeting(db, { meetsOn: "2027-03-02" });
    const id = await givenItem(db, { meetingId, state: "scheduled" });
    return [`/items/I-${id}/position`, { version: 1, direction: "down", way: "down" }];
  },
  "items.$ref_.speaking-order": async (db) => {
    const meetingId = await givenMeeting(db, { meetsOn: "2027-03-02" });
    const itemId = await givenItem(db, { meetingId, state: "scheduled" });
    const agreed = { itemId, themeId: null, state: "agreed" } as const;
    const questionId = await givenQuestion(db, agreed);
    const passing = await givenQuestion(db, agreed);
    return [`/items/I-${itemId}/speaking-order`, { questionId, passing, direction: "down" }];
  },
};

let served: Served;
beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await givenProgramme(db);
      await givenProgramme(db, { bodyId: OTHER_COMMITTEE });
    },
  });
});
afterAll(() => served.close());

test("every write route of the build stands in a table here, and no other does", async () => {
  const writing = (await builtRoutes()).filter((route) => route.writes).map((route) => route.id);
  const tabled = [...Object.keys(ROWS), ...Object.keys(OPEN), ...Object.keys(IN_BULK)];
  expect(
    writing.filter((id) => !tabled.includes(id)),
    "in the build, in no table",
  ).toEqual([]);
  expect(
    tabled.filter((id) => !writing.includes(id)),
    "in a table, not in the build",
  ).toEqual([]);
});

const CAST = Object.keys(PEOPLE) as CastName[];
const isTurnedAway = (response: Response) =>
  [401, 403, 404].includes(response.status) || (response.headers.get("location") ?? "").startsWith("/sign-in");

test.each(Object.entries(ROWS))(
  "%s: those who may not are turned away and nothing moves; one who may does it",
  async (_, row) => {
    const path = await row.at(served.db);
    const [doer] = row.may as [CastName];
    const html = await (await served.fetchAs(doer, row.page ?? path)).text();
    const given = filledForm(html, path);
    expect(given, `${path} offers ${doer} a form`).toBeDefined();
    const fields = typeof row.fields === "function" ? await row.fields(served.db) : row.fields;
    const form = { ...given, ...fields };
    const file = row.file ? { file: await row.file(served.db) } : {};
    const before = await digest(served.db);

    const letIn = await askSideBySide([null, ...CAST.filter((name) => !row.may.includes(name))], async (who) => {
      const response = await served.fetchAs(who, path, { form, ...file });
      return isTurnedAway(response) ? [] : [`${who ?? "nobody"}: ${response.status}`];
    });
    expect(letIn).toEqual([]);
    // A form that is empty, or holds nothing that it should, is read only for those who may send it.
    const without = CAST.filter((name) => !row.may.includes(name));
    const malformed: Record<string, string>[] = [{}, { version: "x", days: "x", reason: "y".repeat(9000) }];
    for (const bad of malformed) {
      const asked = await askSideBySide([null, ...without.slice(0, 1), ...without.slice(-1)], async (who) => {
        const response = await served.fetchAs(who, path, { form: bad });
        return isTurnedAway(response) ? [] : [`${who ?? "nobody"}: ${response.status}`];
      });
      expect(asked, `${path} with ${Object.keys(bad).length} fields`).toEqual([]);
    }
    expect(await digest(served.db)).toBe(before);

    const done = await served.fetchAs(doer, path, { form, ...file });
    const said =
      done.status === 302 || done.status === 200 ? "" : (await done.text()).replace(/<[^>]+>/g, " ").slice(0, 1500);
    expect(said, `${doer} at ${path}: ${done.status}`).toBe("");
    expect(isTurnedAway(done)).toBe(false);
    expect(await digest(served.db)).not.toBe(before);
  },
);

test.each(Object.entries(IN_BULK))("%s: for those who may not, nothing moves", async (_, prepare) => {
  const [path, form] = await prepare(served.db);
  const before = await digest(served.db);
  for (const who of [null, ...CAST.filter((name) => !OFFICERS.includes(name))]) {
    expect((await served.fetchAs(who, path, { form })).status, String(who)).toBeLessThan(500);
    expect(await digest(served.db), `after ${who ?? "nobody"} posted`).toBe(before);
  }
});

test.each(Object.keys(OPEN).filter((id) => id.startsWith("account")))(
  "%s: nobody is asked to sign in first",
  async (id) => {
    const path = "/" + id.replaceAll("_.", "/").replaceAll(".", "/").replace("$key", "x").replace("$id", "1");
    const response = await served.fetchAs(null, path, { form: { currentPassword: "x", newPassword: "y" } });
    expect(response.headers.get("location")).toMatch(/^\/sign-in/);
  },
);
