import { beforeAll, expect, test } from "vitest";
import type { Paged } from "#app/domain/pages.ts";
import { offerInvitations } from "#app/services/administration/offer-invitations.server.ts";
import { isStillToInvite } from "#app/domain/account/invite-all.ts";
import { readBodyWithMemberships } from "#app/services/administration/read-body-to-administer.server.ts";
import { readOffices } from "#app/services/administration/read-offices.server.ts";
import {
  countOwnAbsences,
  readBodyAbsences,
  readOwnAbsences,
} from "#app/services/availability/read-absences.server.ts";
import { listBroughtMeetings } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { listMinutesDrafts } from "#app/services/minutes/list-minutes-drafts.server.ts";
import { offerGrouping } from "#app/services/question/offer-grouping.server.ts";
import { readDelegations } from "#app/services/programme/read-delegations.server.ts";
import { listCriteriaToRead } from "#app/services/scoring/list-criteria.server.ts";
import { offerMoreThemes } from "#app/services/scoring/offer-more-themes.server.ts";
import { offerRoundOpening } from "#app/services/scoring/offer-round-opening.server.ts";
import { putToScoring } from "#app/services/scoring/put-to-scoring.server.ts";
import { listRounds } from "#app/services/scoring/list-rounds.server.ts";
import { SCHEME_LIST } from "#app/domain/scoring/schemes.ts";
import { pageNotToInvite, pageToInvite } from "#db/administration/people.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenDelegation, givenQuestion, givenTheme } from "#tests/support/records.ts";

const MANY = 230;
const SLUG = "anytown-panel";
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  const by = { broughtAt: NOW, broughtByPersonId: PEOPLE.officer.personId, broughtByName: "Jo Bryce" };
  const people = numbers.map((n) => ({ id: 100 + n, name: `Zed Zz${n}`, familyName: `zz${n}` }));
  await db.insertInto("person").values(people).execute();
  // Of those who have no password: some have no account, some are suspended, some were invited, some long ago.
  const accounts = numbers
    .filter((n) => n % 5 > 0)
    .map((n) => ({
      personId: 100 + n,
      email: `zz${n}@example.test`,
      createdAt: NOW,
      ...(n % 5 === 1 ? { suspendedAt: NOW, suspendedBecause: "Left" } : {}),
    }));
  await db.insertInto("account").values(accounts).execute();
  const invited = numbers
    .filter((n) => n % 5 === 2)
    .map((n) => ({
      tokenHash: `hash ${n}`,
      personId: 100 + n,
      kind: "invitation" as const,
      createdAt: NOW,
      expiresAt: n % 2 ? "2026-09-08T09:00:00.000Z" : NOW,
    }));
  await db.insertInto("linkToken").values(invited).execute();
  const part = { bodyId: PANEL, role: "member" as const, fromOn: "2026-05-01" };
  await db
    .insertInto("membership")
    .values(people.map(({ id }) => ({ ...part, personId: id })))
    .execute();
  await db
    .insertInto("membership")
    .values(people.map(({ id }) => ({ ...part, personId: id, fromOn: "2025-05-01", untilOn: "2026-04-30" })))
    .execute();
  await db
    .insertInto("office")
    .values(numbers.map((n) => ({ title: `Head of service ${n}` })))
    .execute();
  for (const n of numbers) await givenDelegation(db, { words: `Delegation ${n}` });
  const sets = await db
    .insertInto("criteriaSet")
    .values(numbers.map((n) => ({ bodyId: PANEL, name: `Set ${n}` })))
    .returning("id")
    .execute();
  await db
    .insertInto("criterion")
    .values(sets.map(({ id }) => ({ criteriaSetId: id, letter: "A", name: "Any", position: 1 })))
    .execute();
  const round = {
    bodyId: PANEL,
    startYear: 2026,
    criteriaSetId: 1,
    minutesAvailable: 60,
    openedAt: NOW,
    openedByName: "Jo Bryce",
  };
  await db
    .insertInto("scoringRound")
    .values(numbers.map((n) => ({ ...round, title: `Round ${n}` })))
    .execute();
  await db
    .insertInto("broughtMinutes")
    .values(numbers.map((n) => ({ ...by, bodyId: PANEL, fileName: `${n}.txt`, text: "", reading: "{}" })))
    .execute();
  await db
    .insertInto("broughtMeetings")
    .values(numbers.map((n) => ({ ...by, bodyId: PANEL, fileNames: `${n}.ics`, found: "{}" })))
    .execute();
  for (const n of numbers) await givenTheme(db, { title: `Theme ${n}` });
  for (const n of numbers) await givenQuestion(db, { themeId: 1, text: `Question ${n}` });
  const entered = { enteredAt: NOW, enteredByName: "Jo Bryce" };
  const own = { ...entered, bodyId: null, personId: PEOPLE.member.personId, fromOn: TODAY, untilOn: TODAY };
  await db
    .insertInto("absence")
    .values(numbers.map(() => own))
    .execute();
}, 60_000);

type Page = (asked: string | null) => Promise<Paged<unknown>>;
const withRows = <T extends { page: number; pages: number; total: number }>(paged: T, rows: unknown[]) => ({
  rows,
  page: paged.page,
  pages: paged.pages,
  total: paged.total,
});

const LISTS: [what: string, most: number, all: number, page: Page][] = [
  ["offices", 100, MANY, (asked) => readOffices(db, as("secondOfficer"), asked)],
  ["parts that run", 100, MANY + 7, async (page) => (await memberships({ page })).held],
  ["parts that are over", 100, MANY, async (ended) => (await memberships({ ended })).over],
  ["delegations", 100, MANY, (asked) => readDelegations(db, as("officer"), PANEL, asked)],
  [
    "criteria",
    100,
    MANY,
    async (asked) => {
      const { sets, ...paged } = await listCriteriaToRead(db, as("officer"), asked);
      return withRows(paged, sets.slice(SCHEME_LIST.length));
    },
  ],
  [
    "rounds",
    100,
    MANY,
    async (asked) => {
      const { rounds, ...paged } = await listRounds(db, as("officer"), asked);
      return withRows(paged, rounds);
    },
  ],
  [
    "themes to score",
    100,
    MANY,
    async (asked) => {
      const { themes, paged } = (await offerMoreThemes(db, as("officer"), 1, asked))!;
      return withRows(paged, themes);
    },
  ],
  [
    "themes for a new round",
    100,
    MANY,
    async (asked) => {
      const { themes, paged } = (await offerRoundOpening(db, as("officer"), SLUG, asked)).body!;
      return withRows(paged, themes);
    },
  ],
  [
    "questions to group",
    100,
    MANY,
    async (asked) => {
      const { questions, paged } = (await offerGrouping(db, as("officer"), 1, asked))!;
      return withRows(paged, questions);
    },
  ],
  ["minutes brought in", 50, MANY, (asked) => listMinutesDrafts(db, as("officer"), asked)],
  ["meetings brought in", 50, MANY, (asked) => listBroughtMeetings(db, as("officer"), asked)],
  [
    "own days",
    100,
    MANY,
    async (asked) => {
      const { lines, paged } = await readOwnAbsences(db, as("member"), asked);
      return withRows(paged, lines);
    },
  ],
  [
    "days of a body",
    100,
    MANY,
    async (asked) => {
      const { lines, paged } = (await readBodyAbsences(db, as("officer"), SLUG, asked))!;
      return withRows(paged!, lines);
    },
  ],
  [
    "people who are not invited",
    100,
    115,
    async (asked) => (await offerInvitations(db, as("secondOfficer"), NOW, asked)).notInvited,
  ],
];

async function memberships(asked: Record<string, string | null>) {
  const named = Object.entries(asked).filter((one): one is [string, string] => one[1] !== null);
  return (await readBodyWithMemberships(db, as("officer"), SLUG, new URLSearchParams(named)))!;
}

test.each(LISTS)(
  "every one of the %s stands on one page, %i a page, with how many there are",
  async (_, most, all, page) => {
    const pages = Math.ceil(all / most);
    const shown: unknown[] = [];
    for (let at = 1; at <= pages; at += 1) {
      const { rows, ...paged } = await page(at === 1 ? null : String(at));
      expect({ ...paged, rows: rows.length }).toEqual({
        page: at,
        pages,
        total: all,
        rows: Math.min(most, all - most * (at - 1)),
      });
      shown.push(...rows.map((row) => JSON.stringify(row)));
    }
    expect(new Set(shown).size).toBe(all);
    expect((await page("999")).page).toBe(pages);
  },
);

test("how many days somebody entered is counted, not read", async () => {
  expect(await countOwnAbsences(db, PEOPLE.member, TODAY)).toBe(MANY);
});

test("who may be invited now is the same by the rule and by the database", async () => {
  const people = [];
  for (const page of [pageToInvite, pageNotToInvite])
    for (const asked of ["1", "2"]) {
      const { rows, pages } = await page(db, { councilId: 1, now: NOW }, asked);
      if (Number(asked) <= pages) people.push(...rows.map((person) => ({ person, asked: page === pageToInvite })));
    }
  expect(people.length).toBe(MANY + Object.keys(PEOPLE).length);
  for (const { person, asked } of people)
    expect(isStillToInvite(person, as("secondOfficer")).allowed, person.name).toBe(asked);
});

test("a theme of a later page is put to the round as one of the first", async () => {
  const input = { roundId: 1, version: 1, themeIds: [MANY], minutesEach: 10 };
  expect(await putToScoring(db, acting("officer"), input)).toMatchObject({ ok: true });
  expect((await offerMoreThemes(db, as("officer"), 1))?.paged.total).toBe(MANY - 1);
});

test("a new round offers the newest criteria that the body wrote, and no more than fill a page", async () => {
  const { body } = await offerRoundOpening(db, as("officer"), SLUG);
  expect(body?.ownCriteria.map(({ name }) => name)).toEqual(numbers.slice(-40).reverse().map((n) => `Set ${n}`)); // prettier-ignore
});
