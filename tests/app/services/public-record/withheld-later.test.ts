import { beforeEach, expect, test } from "vitest";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { createItem } from "#app/services/agenda-item/create-item.server.ts";
import { readBodyNews, readThemeNews } from "#app/services/feed/read-news.server.ts";
import { readPublicHome } from "#app/services/home/read-public-home.server.ts";
import { readProgrammeHistory } from "#app/services/programme/read-programme-history.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readRelease, readReleases } from "#app/services/programme/read-releases.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import type { PlannerEvent } from "#app/domain/events.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenItem } from "#tests/support/records.ts";

const YEAR = { bodySlug: "anytown-panel", startYear: 2026 };
const REASON = "Zqturned: the supplier has gone bankrupt";

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
  await givenItem(db, {
    programmeId: given.programmeId,
    meetingId: given.september,
    title: "Minutes",
    kind: "procedural",
    state: "scheduled",
  });
});

/** Everything of the programme that a reader without a part in the body can reach, as one text. */
async function everythingPublic(): Promise<string> {
  const numbers = (await readReleases(db, YEAR))?.releases.map(({ number }) => number) ?? [];
  const pages = [
    await readPublishedProgramme(db, YEAR, TODAY),
    await readReleases(db, YEAR),
    ...(await Promise.all(numbers.map((number) => readRelease(db, { ...YEAR, number })))),
    await readPublished(db, "theme", given.themeId, TODAY),
    await readPublished(db, "item", given.itemId, TODAY),
    await readPublicHome(db, TODAY),
    await readBodyNews(db, "anytown-panel", TODAY),
    await readThemeNews(db, given.themeId, TODAY),
  ];
  return JSON.stringify(pages);
}

/** Publishes, defers the item for a reason, publishes that, and gives the item another name. */
async function deferredForAReason() {
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
  const item = { meetingId: null, state: "deferred", reasonCode: "other", reasonWords: REASON } as const;
  await db.updateTable("agendaItem").set(item).where("id", "=", given.itemId).execute();
  await publish(db, given.programmeId, "2026-09-02T09:00:00.000Z");
}

const putInPartTwo = () =>
  setItemPart(db, acting("officer"), {
    itemId: given.itemId,
    version: 1,
    part: "part_2",
    exemptParagraph: "3",
    exemptWords: "",
  });

test("the reason why an item moved leaves every old release and feed once it is exempt", async () => {
  await deferredForAReason();
  expect((await everythingPublic()).split("Zqturned").length, "it was told").toBeGreaterThan(5);

  expect(await putInPartTwo()).toMatchObject({ ok: true });
  expect(await everythingPublic()).not.toContain("Zqturned");
  expect((await readRelease(db, { ...YEAR, number: 2 }))?.changes).toEqual([
    "Taxi licensing is exempt: what this release said of it is no longer shown.",
  ]);

  await publish(db, given.programmeId, "2026-09-03T09:00:00.000Z");
  expect(await everythingPublic()).not.toContain("Zqturned");
});

test("what a release says of an item that was exempt already stays, and its former name does not", async () => {
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
  const rename = (title: string) =>
    db.updateTable("agendaItem").set({ title }).where("id", "=", given.itemId).execute();
  await rename("Zqturned supplier");
  await publish(db, given.programmeId, "2026-09-02T09:00:00.000Z");
  await putInPartTwo();
  await rename("A supplier");
  await publish(db, given.programmeId, "2026-09-03T09:00:00.000Z");
  expect(await everythingPublic()).not.toContain("Zqturned");

  await db.updateTable("agendaItem").set({ meetingId: given.october }).where("id", "=", given.itemId).execute();
  await publish(db, given.programmeId, "2026-09-04T09:00:00.000Z");
  expect((await readRelease(db, { ...YEAR, number: 4 }))?.changes).toEqual([
    "A supplier moved from 8 September 2026 to 13 October 2026.",
  ]);
});

test("a programme's history leaves out a sensitive theme's items, whenever they were added, for whom may not see it", async () => {
  await db.updateTable("theme").set({ title: "Zqsensitive" }).where("id", "=", given.themeId).execute();
  await markThemeSensitive(db, acting("officer"), { themeId: given.themeId, version: 1, words: "A live case." });
  const made = await createItem(db, acting("officer"), {
    of: { kind: "theme", themeId: given.themeId, meetingId: null },
    title: "Zqsensitive item",
    reasonWords: "Asked for.",
    purpose: "",
    format: "agenda_item",
    minutes: 30,
    leadMemberId: null,
    reportAuthor: "",
    expectedOutcome: "",
    officerNotes: "",
    officeIds: [],
    witnessWords: [],
  });
  expect(made).toMatchObject({ ok: true });
  const told = async (who: "officer" | "member") =>
    JSON.stringify(await readProgrammeHistory(db, as(who), given.programmeId));
  expect(await told("officer")).toContain("Zqsensitive");
  expect(await told("member")).not.toContain("Zqsensitive");

  // An event that names the item and the programme alone is of the theme as well.
  const of = { itemId: given.itemId, programmeId: given.programmeId };
  await db.transaction().execute((trx) =>
    insertEvent(trx, { personId: null, name: "Jo Bryce", at: NOW }, {
      action: "item_edited",
      subject: { kind: "item", id: of.itemId },
      about: [{ kind: "programme", id: of.programmeId }],
      bodyId: PANEL,
      particulars: { reference: "I-1", changed: [{ label: "Purpose", before: "", after: "Zqsensitive edited" }] },
    } as PlannerEvent),
  );
  expect(await told("officer")).toContain("Zqsensitive edited");
  expect(await told("member")).not.toContain("Zqsensitive");
});

test("an agenda's next supplement says nothing of an item that was withheld since and then taken off", async () => {
  const offer = async (who: "officer" | "member") => offerAgendaPublication(db, as(who), given.september);
  const seen = (await offer("officer"))?.planned.seen ?? "";
  const out = await publishAgenda(db, acting("officer"), {
    meetingId: given.september,
    version: 0,
    note: "Late.",
    seen,
  });
  expect(out).toMatchObject({ ok: true });

  await markThemeSensitive(db, acting("officer"), { themeId: given.themeId, version: 1, words: "A live case." });
  for (const who of ["officer", "member"] as const)
    expect(JSON.stringify((await offer(who))?.planned), who).not.toContain("Taxi licensing");
  await db
    .updateTable("agendaItem")
    .set({ meetingId: null, state: "deferred", reasonWords: "x" })
    .where("id", "=", given.itemId)
    .execute();
  for (const who of ["officer", "member"] as const)
    expect(JSON.stringify((await offer(who))?.planned), who).not.toContain("Taxi licensing");
});
