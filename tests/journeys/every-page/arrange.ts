import { bringIn, bringInOnly, saveBroughtIn } from "#tests/support/bring-in.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import type { Db } from "#db/open.server.ts";

const AT = "2026-11-22T09:00:00.000Z";

/** What the demonstration does not hold and a page needs: an added day, imports, a draft of one's own, accounts in every state. */
export async function arrange(db: Db, member: string): Promise<void> {
  const day = { onDay: "2027-10-18", words: "The council is closed" };
  await db
    .insertInto("calendarDay")
    .values({ ...day, addedAt: AT, addedByName: "Priya Shah" })
    .execute();
  await givenImports(db);
  await givenTables(db);
  await givenMinutes(db);
  await givenBroughtMeetings(db);
  // The one draft is given to the member who is looked at: nobody else can open it.
  const proposer = db.selectFrom("person").select("id").where("name", "=", member);
  await db.updateTable("theme").set({ proposerPersonId: proposer }).where("state", "=", "draft").execute();
  await givenAccounts(db);
  await givenSensitive(db);
  await givenAgendaWithChair(db);
  await givenPlans(db);
  await givenSavedView(db);
}

/** A view of the themes that the officer who is looked at keeps. */
async function givenSavedView(db: Db): Promise<void> {
  const { id: personId } = await db
    .selectFrom("person")
    .select("id")
    .where("name", "=", "Priya Shah")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("savedView")
    .values({ personId, list: "/themes", name: "Approved", search: "state=approved" })
    .execute();
}

/** One who is suspended, one who has a password and a second step, a second administrator, and one who has no part any more; nobody who signs in here. */
async function givenAccounts(db: Db): Promise<void> {
  const personId = async (name: string) =>
    (await db.selectFrom("person").select("id").where("name", "=", name).executeTakeFirstOrThrow()).id;
  const [suspended, withPassword, administrator] = await Promise.all(
    ["Dr Lena Frost", "Cllr Dai Prosser", "Cllr Tom Bell"].map(personId),
  );
  const change = (id: number | undefined) => db.updateTable("account").where("personId", "=", id ?? 0);
  await change(suspended).set({ suspendedAt: AT, suspendedBecause: "On leave" }).execute();
  await change(withPassword).set({ passwordHash: "x" }).execute();
  await db
    .insertInto("identityProvider")
    .values({
      ...{ name: "Anytown Council", issuer: "https://sign-in.anytown.example", clientId: "planner" },
      ...{ secretSealed: "unreadable", scopes: "openid", offeredSinceAt: null, passwordsOffSinceAt: null },
    })
    .execute();
  await db
    .insertInto("secondStep")
    .values({ personId: withPassword ?? 0, keySealed: "x", changedAt: AT })
    .execute();
  await change(administrator).set({ administratorSinceAt: AT }).execute();
  await db.insertInto("person").values({ name: "Cllr Ann Leaver", familyName: "Leaver" }).execute();
}

/** A draft plan with a move of the panel’s year, and a request that waits for its chair. */
async function givenPlans(db: Db): Promise<void> {
  const items = await db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .innerJoin("body", "body.id", "agendaItem.bodyId")
    .innerJoin("workProgramme", "workProgramme.id", "agendaItem.programmeId")
    .select(["agendaItem.id", "agendaItem.version", "agendaItem.programmeId", "agendaItem.meetingId"])
    .where("body.slug", "=", "anytown-pcp")
    .where("agendaItem.state", "=", "scheduled")
    .where("agendaItem.kind", "=", "theme")
    .where("meeting.state", "=", "confirmed")
    .where("agendaItem.id", "not in", (eb) =>
      eb.selectFrom("variation").select("itemId").where("state", "=", "awaiting_chair"),
    )
    .orderBy("agendaItem.id")
    .execute();
  const [first, second] = items;
  if (!first || !second) throw new Error("The demonstration has no two items that can be moved");
  const programmeId = first.programmeId ?? 0;
  const sent = { sentByName: "Jo Bryce", sentAt: AT };
  const [draft, request] = await db
    .insertInto("draftPlan")
    .values([
      { programmeId, state: "draft" },
      { programmeId, state: "with_chair", ...sent },
    ])
    .returning("id")
    .execute();
  const move = { itemId: first.id, fromMeetingId: first.meetingId, addedByName: "Jo Bryce", addedAt: AT };
  await db
    .insertInto("draftMove")
    .values({ draftPlanId: draft?.id ?? 0, ...move, reasonWords: "Its papers are late" })
    .execute();
  const asked = {
    kind: "defer",
    reasonWords: "Its papers are late",
    proposedByName: "Jo Bryce",
    proposedAt: AT,
  } as const;
  const of = { itemId: second.id, fromMeetingId: second.meetingId, itemVersion: second.version };
  await db
    .insertInto("variation")
    .values({ programmeId, draftPlanId: request?.id ?? 0, ...asked, ...of })
    .execute();
}

/** The agenda of the panel's last coming meeting waits for the chair. */
async function givenAgendaWithChair(db: Db): Promise<void> {
  const { id: meetingId } = await db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select("meeting.id")
    .where("body.slug", "=", "anytown-pcp")
    .where("meeting.state", "=", "confirmed")
    .orderBy("meeting.meetsOn", "desc")
    .executeTakeFirstOrThrow();
  const sent = { state: "with_chair", submittedAt: AT, submittedByName: "Jo Bryce" } as const;
  await db
    .insertInto("agenda")
    .values({ meetingId, ...sent })
    .onConflict((conflict) => conflict.column("meetingId").doUpdateSet(sent))
    .execute();
}

/** The panel's oldest follow-up, kept from readers. */
async function givenSensitive(db: Db): Promise<void> {
  const { id } = await db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .select("followUp.id")
    .where("body.slug", "=", "anytown-pcp")
    .orderBy("followUp.id")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("followUp")
    .set({ sensitiveSinceAt: AT, sensitiveBecause: "A live case" })
    .where("id", "=", id)
    .execute();
}

/** Minutes that wait, some that were saved and can be undone, and some that were discarded. */
async function givenMinutes(db: Db): Promise<void> {
  const officer = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "membership.bodyId"])
    .where("person.name", "=", "Priya Shah")
    .executeTakeFirstOrThrow();
  const { text, ...reading } = readMinutes(
    "Present: Cllr Ann Firth\n\n1. Taxi licensing\n\nACTION: Clerk to write to the Mayor by March.\n\n2. Any other business\n\nNone.",
  );
  const minutes = {
    bodyId: officer.bodyId,
    text,
    reading: JSON.stringify(reading),
    broughtAt: AT,
    broughtByPersonId: officer.id,
    broughtByName: "Priya Shah",
  };
  const saved = JSON.stringify({ made: [], reported: [] });
  await db
    .insertInto("broughtMinutes")
    .values([
      { ...minutes, state: "discarded", text: "" },
      { ...minutes, state: "saved", undo: saved, savedAt: AT, savedByName: "Priya Shah" },
      { ...minutes, state: "draft" },
    ])
    .execute();
}

/** Meetings that wait, some that were saved and can be undone, and some that were discarded. */
async function givenBroughtMeetings(db: Db): Promise<void> {
  const officer = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "membership.bodyId"])
    .where("person.name", "=", "Priya Shah")
    .executeTakeFirstOrThrow();
  const said = {
    scheme: "moderngov",
    startsAt: "10:00",
    venue: "County Hall",
    isCancelled: false,
    fileName: "May.xml",
  };
  const item = { outsideId: "11", number: "1", title: "Apologies", isRestricted: false };
  const found = JSON.stringify({
    committees: [{ key: "moderngov:143", scheme: "moderngov", title: "Police and Crime Panel", isEnded: false }],
    meetings: [
      {
        ...said,
        outsideId: "1",
        committee: "moderngov:143",
        meetsOn: "2025-01-14",
        items: [item],
        notes: ["1 section heading was left out."],
      },
      { ...said, outsideId: "2", committee: "moderngov:143", meetsOn: "2031-01-14", items: [], notes: [] },
      {
        ...said,
        outsideId: "3",
        committee: "moderngov:143",
        meetsOn: "2031-02-14",
        isCancelled: true,
        items: [],
        notes: [],
      },
    ],
    skipped: ["May.xml: meeting 7, whose date is missing."],
  });
  const brought = {
    bodyId: officer.bodyId,
    fileNames: "May.xml",
    found,
    committees: JSON.stringify(["moderngov:143"]),
    broughtAt: AT,
    broughtByPersonId: officer.id,
    broughtByName: "Priya Shah",
  };
  const saved = { undo: JSON.stringify({ made: [] }), savedAt: AT, savedByName: "Priya Shah" };
  await db
    .insertInto("broughtMeetings")
    .values([
      { ...brought, state: "discarded" },
      { ...brought, ...saved, state: "saved" },
      { ...brought, state: "draft" },
    ])
    .execute();
}

/** An import that waits with a new row in it, one that was saved and can be undone, and one that was discarded. */
async function givenImports(db: Db): Promise<void> {
  const officer = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "membership.bodyId"])
    .where("person.name", "=", "Jo Bryce")
    .executeTakeFirstOrThrow();
  const row = { number: 2, id: null, check: null, untouched: false };
  const values = { title: "Night buses", whyItMatters: "Nobody gets home.", origin: "officer" };
  const table = {
    bodyId: officer.bodyId,
    kind: "themes" as const,
    fileName: "themes.xlsx",
    rows: JSON.stringify({ untouched: 3, rows: [{ ...row, values }] }),
    uploadedAt: "2026-11-22T09:00:00.000Z",
    uploadedByPersonId: officer.id,
    uploadedByName: "Jo Bryce",
  };
  const saved = JSON.stringify({ changed: [], added: [], left: 0 });
  await db
    .insertInto("sheetImport")
    .values([
      { ...table, state: "discarded" },
      { ...table, state: "applied", undo: saved, appliedAt: table.uploadedAt, appliedByName: "Jo Bryce" },
      { ...table, state: "previewed" },
    ])
    .execute();
}

/** A table that was saved and can be undone, one that waits with its columns chosen, and one whose columns are not. */
async function givenTables(db: Db): Promise<void> {
  const { id, bodyId } = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "membership.bodyId"])
    .where("person.name", "=", "Jo Bryce")
    .executeTakeFirstOrThrow();
  const actor = {
    personId: id,
    councilId: 1,
    name: "Jo Bryce",
    parts: [{ bodyId, role: "officer" as const }],
    administrator: false,
  };
  let forms = 0;
  const officer = () => ({ actor: { ...actor, today: AT.slice(0, 10) }, now: AT, submitKey: `table-${(forms += 1)}` });
  const given = (ref: string, wording: string) => ({
    bodyId,
    fileName: "Tracker of last year.csv",
    bytes: new TextEncoder().encode(
      `Ref;Meeting;Recommendation;Owner;Due;RAG;Latest update\n${ref};14/10/25;${wording};Cllr Bell / PCC;Spring 2026;A;With counsel`,
    ),
  });
  const pack = "No;Who asks;Question\n1;Cllr Bell;Why do no night buses run to the parishes?";
  const bytes = new TextEncoder().encode(pack);
  const saved = await bringIn(db, officer, { bodyId, fileName: "Question pack.csv", bytes });
  const done = await saveBroughtIn(db, officer, saved);
  if (!done.ok) throw new Error(done.refusal.because);
  await bringIn(db, officer, given("R2", "That the knowledge test for drivers be published"));
  await bringInOnly(db, officer, given("R3", "That fares be looked at every second year"));
}
