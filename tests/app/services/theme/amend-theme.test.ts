import { beforeEach, expect, test } from "vitest";
import { readMine } from "#app/services/home/read-mine.server.ts";
import { amendTheme } from "#app/services/theme/amend-theme.server.ts";
import { considerTheme } from "#app/services/theme/consider-theme.server.ts";
import { sendBackTheme } from "#app/services/theme/send-back-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

const AMENDMENT = {
  title: "Waits for housing",
  whyItMatters: "Waits have doubled.",
  desiredOutcome: "Shorter waits.",
  whoIsAffected: "",
  timingWords: "",
  originWords: "",
  originUrl: null,
};

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, {
    title: "Waits",
    whyItMatters: "Waits have risen.",
    state: "with_chair",
    proposerPersonId: PEOPLE.member.personId,
  });
});

const sentBack = (who: "chair" | "viceChair") =>
  sendBackTheme(db, acting(who), { themeId, version: 1, words: "Say how many." });
const mine = async () => {
  const { proposed } = await readMine(db, { ...acting("member").actor });
  return proposed.map(({ sentBack, reason }) => [sentBack, reason]);
};

test.each(["chair", "viceChair"] as const)(
  "a theme that the %s sent back is amended by its proposer and with the scrutiny team again",
  async (who) => {
    expect(await mine()).toEqual([[false, ""]]);
    await sentBack(who);
    expect(await mine()).toEqual([[true, "Say how many."]]);

    const outcome = await amendTheme(db, acting("member"), { themeId, version: 2, amendment: AMENDMENT });
    expect(outcome).toMatchObject({ ok: true });
    expect(await themeIn(db, themeId)).toMatchObject({
      ...AMENDMENT,
      state: "proposed",
      reasonWords: null,
      version: 3,
    });
    expect(await actionsIn(db)).toEqual(["theme_sent_back", "theme_amended"]);
    const [, event] = await eventsIn(db);
    expect(event?.particulars).toContain("Waits have doubled.");
    expect(await mine()).toEqual([[false, ""]]);

    await considerTheme(db, acting("officer"), { themeId, version: 3 });
    const again = await amendTheme(db, acting("member"), { themeId, version: 4, amendment: AMENDMENT });
    expect(again).toMatchObject({ ok: false, refusal: { kind: "state" } }); // on the long list, sent back by nobody
  },
);

test.each([
  ["somebody else", "otherMember", AMENDMENT, "Only its proposer can amend this theme and send it again."],
  ["the officer", "officer", AMENDMENT, "Only its proposer can amend this theme and send it again."],
  [
    "its proposer, without a reason,",
    "member",
    { ...AMENDMENT, whyItMatters: " " },
    "Say what the issue is and why scrutiny should look at it before you send it.",
  ],
] as const)("%s is refused, and nothing moves", async (_, who, amendment, because) => {
  await sentBack("chair");
  const outcome = await amendTheme(db, acting(who), { themeId, version: 2, amendment });
  expect(outcome).toMatchObject({ ok: false, refusal: { because } });
  expect(await themeIn(db, themeId)).toMatchObject({ title: "Waits", state: "under_consideration", version: 2 });
  expect(await actionsIn(db)).toEqual(["theme_sent_back"]);
});

test("one who amends an older version is told what came between", async () => {
  await sentBack("chair");
  const outcome = await amendTheme(db, acting("member"), { themeId, version: 1, amendment: AMENDMENT });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
});
