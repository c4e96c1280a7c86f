import { afterAll, beforeAll, expect, test } from "vitest";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const WORDS = "The Commissioner’s host-families café";
const AS_TYPED = [
  "Commissioner's",
  "Commissioner’s",
  "commissioners",
  "host families",
  "host-families",
  "host‑families",
  "cafe",
  "CAFÉ",
];

let served: Served;

beforeAll(async () => {
  served = await serve();
  const { db } = served;
  const programmeId = await givenProgramme(db, { startYear: 2026 });
  const themeId = await givenTheme(db, { title: WORDS });
  const speedId = await givenTheme(db, { title: "Speed enforcement" });
  await givenQuestion(db, { text: WORDS });
  await givenQuestion(db, { text: "What is the average speed?", themeId: null });
  await givenFollowUp(db, { wording: WORDS });
  await givenFollowUp(db, { wording: "That speed is measured." });
  const meetingId = await givenMeeting(db);
  await givenItem(db, { programmeId, meetingId, themeId, title: WORDS, state: "scheduled" });
  await givenItem(db, { programmeId, meetingId, themeId: speedId, title: "Speed enforcement", state: "scheduled" });
});
afterAll(() => served?.close());

const LISTS = ["/themes", "/questions", "/follow-ups", "/programmes/anytown-panel/2026-27"];

test.for(LISTS.flatMap((list) => AS_TYPED.map((typed) => [list, typed] as const)))(
  "the search of %s finds what is written with other apostrophes, hyphens or accents: %s",
  async ([list, typed]) => {
    const page = await (await served.fetchAs("officer", `${list}?q=${encodeURIComponent(typed)}`)).text();
    expect(page.match(/data-part="found">([^<]*)/)?.[1]).toMatch(/^1 .+ of 2$/);
    expect(page).toContain(`${WORDS}</a>`);
  },
);
