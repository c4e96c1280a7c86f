import mammoth from "mammoth";
import { beforeEach, expect, test } from "vitest";
import { agendaPaper } from "#app/exports/agenda-paper.ts";
import { wordOf } from "#app/exports/word.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenLine, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

const ABOUT = {
  contact: "The scrutiny team, Civic Square",
  members: [
    { name: "Cllr Amara Okafor", roleWords: "chair" },
    { name: "Cllr Dai Prosser", roleWords: "vice-chair" },
    { name: "Cllr Ruth Ahmed", roleWords: "member" },
  ],
};

let db: Db;
let meetingId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-08", startsAt: "17:00", venue: "Council chamber" });
});

async function htmlFor(who: Parameters<typeof as>[0]): Promise<string> {
  const papers = await readAgendaPaper(db, as(who), meetingId);
  const paper = papers && agendaPaper(papers, ABOUT, TODAY);
  if (!paper) throw new Error("There is no agenda for this reader.");
  const bytes = await wordOf(paper, { origin: "https://planner.example", council: null, logo: null });
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

test("the items stand under their parts, with when each is expected, what is asked and who attends", async () => {
  const themeId = await givenTheme(db, { state: "scheduled" });
  const itemId = await givenItem(db, { themeId, meetingId, state: "scheduled", position: 2, minutes: 45 });
  await givenItem(db, {
    meetingId,
    state: "scheduled",
    position: 1,
    minutes: 5,
    title: "Apologies",
    themeId: null,
  });
  await givenLine(db, { themeId });
  await givenQuestion(db, { themeId, state: "agreed", text: "Agreed?" });
  await db.insertInto("witness").values({ itemId, words: "A host family", position: 1 }).execute();
  const html = await htmlFor("member");
  expect(html).toContain("<h1>Agenda, Tuesday 8 September 2026</h1><p>Working copy, not published.");
  expect(html).toContain("<h2>Part I: public</h2>");
  expect(html).toMatch(
    /<tr><td><p>2<\/p><\/td><td><p>[^<]+<\/p><\/td><td><p>5:05pm<\/p><\/td><td><p>45<\/p><\/td><\/tr>/,
  );
  expect(html).toMatch(new RegExp(`<h3>2\\. <a href="https://planner.example/items/I-${itemId}">`));
  expect(html).toContain("<p>Key lines of enquiry:</p><ul><li>What checks are made?</li></ul>");
  expect(html).toContain("<li>A host family</li>");
});

test("a working copy with exempt business in it says that it is not to be passed on", async () => {
  await givenItem(db, {
    meetingId,
    state: "scheduled",
    title: "A contract",
    part: "part_2",
    exemptParagraph: "3",
  });
  const html = await htmlFor("chair");
  expect(html).toContain("It holds exempt business: not to be passed on.");
  expect(html).toContain("<h2>Part II: exempt</h2>");
  expect(html).toContain("Exempt: paragraph 3 of Part 1 of Schedule 12A");
});

test("what was published is told release by release, and is no working copy", async () => {
  await givenItem(db, { meetingId, state: "scheduled", title: "Taxi licensing" });
  const papers = await readAgendaPaper(db, as("officer"), meetingId);
  if (!papers?.working) throw new Error("There is no working agenda.");
  const published = [
    { ...papers.working, publishedOn: "2026-08-28" },
    {
      ...papers.working,
      title: "Supplementary agenda 1",
      publishedOn: "2026-09-02",
      note: "One item was added.",
    },
  ];
  const paper = agendaPaper({ working: null, published }, null, TODAY);
  expect(paper?.notice).toBeNull();
  const said = JSON.stringify(paper?.blocks);
  for (const words of ["This agenda was published on 28 August 2026.", "Supplementary agenda 1", "One item was added."])
    expect(said).toContain(words);
  expect(agendaPaper({ working: null, published: [] }, null, TODAY)).toBeNull();
});

test("it says who chairs, who sits and how the body is reached, before its items", async () => {
  await givenItem(db, { meetingId, state: "scheduled", title: "Taxi licensing", themeId: null });
  const [front = ""] = (await htmlFor("member")).split("<h2>");
  expect(front).toContain("<p><strong>Chair: </strong>Cllr Amara Okafor</p>");
  expect(front).toContain("<p><strong>Members: </strong>Cllr Dai Prosser (vice-chair), Cllr Ruth Ahmed</p>");
  expect(front).toContain("<p><strong>Contact: </strong>The scrutiny team, Civic Square</p>");
});
