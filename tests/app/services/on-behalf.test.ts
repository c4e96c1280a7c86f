import { beforeEach, describe, expect, test } from "vitest";
import { offerOnBehalf } from "#app/services/on-behalf.server.ts";
import { proposeQuestion } from "#app/services/question/propose-question.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { draftTheme } from "#app/services/theme/draft-theme.server.ts";
import { sendTheme } from "#app/services/theme/send-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme, themeIn } from "#tests/support/records.ts";

const MEMBER = PEOPLE.member.personId;
const OFFICER = PEOPLE.officer.personId;
const QUESTION = {
  text: "How many homes are checked?",
  kind: "oral" as const,
  addresseeOfficeId: null,
  addresseeWords: "",
  askerPersonId: null,
  lineOfEnquiryId: null,
  supplementaryToId: null,
};
const DRAFT = {
  bodyId: PANEL,
  title: "Hotel watch",
  whyItMatters: "Few hotels have joined.",
  desiredOutcome: "",
  whoIsAffected: "",
  timingWords: "",
  originWords: "",
  originUrl: null,
  questions: ["Which hotels have joined?"],
};

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

const questions = () =>
  db.selectFrom("question").select(["authorPersonId", "enteredByPersonId"]).orderBy("id").execute();

async function drafted(by: "officer" | "member" | "chair"): Promise<number> {
  const outcome = await draftTheme(db, acting(by), DRAFT);
  return outcome.ok ? outcome.result.id : 0;
}

describe("a theme", () => {
  test("that an officer enters for a member is the member's, with its questions, and says who entered it", async () => {
    const themeId = await drafted("officer");
    const outcome = await sendTheme(db, acting("officer"), { themeId, version: 1, forPersonId: MEMBER });

    expect(outcome).toMatchObject({ ok: true });
    expect(await themeIn(db, themeId)).toMatchObject({
      state: "proposed",
      origin: "member",
      proposerPersonId: MEMBER,
      enteredByPersonId: OFFICER,
    });
    expect(await questions()).toEqual([{ authorPersonId: MEMBER, enteredByPersonId: OFFICER }]);
    const sent = (await eventsIn(db)).find(({ action }) => action === "theme_sent");
    expect(JSON.parse(sent?.particulars ?? "{}")).toEqual({ title: "Hotel watch", role: "for a member" });
  });

  test.each([null, OFFICER])("is the officer's own where they name %s", async (forPersonId) => {
    const themeId = await drafted("officer");
    await sendTheme(db, acting("officer"), { themeId, version: 1, forPersonId });

    expect(await themeIn(db, themeId)).toMatchObject({
      origin: "officer",
      proposerPersonId: OFFICER,
      enteredByPersonId: null,
    });
    expect(await questions()).toEqual([{ authorPersonId: OFFICER, enteredByPersonId: null }]);
  });

  test.each([
    ["member", PEOPLE.otherMember.personId, "role"],
    ["chair", MEMBER, "role"],
    ["officer", PEOPLE.outsideMember.personId, "input"],
    ["officer", 999, "input"],
  ] as const)("by the %s for person %i is refused, and stays a draft", async (who, forPersonId, kind) => {
    const themeId = await drafted(who);
    const outcome = await sendTheme(db, acting(who), { themeId, version: 1, forPersonId });

    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
    expect(await themeIn(db, themeId)).toMatchObject({ state: "draft", enteredByPersonId: null });
    expect(await actionsIn(db)).toEqual(["theme_drafted"]);
  });
});

describe("a question", () => {
  test("that an officer enters for a member is the member's, and its page says who entered it", async () => {
    const themeId = await givenTheme(db);
    await proposeQuestion(db, acting("officer"), { ...QUESTION, themeId, forPersonId: MEMBER });

    expect(await questions()).toEqual([{ authorPersonId: MEMBER, enteredByPersonId: OFFICER }]);
    const { name } = await db.selectFrom("person").select("name").where("id", "=", OFFICER).executeTakeFirstOrThrow();
    expect(await readQuestion(db, as("officer"), 1)).toMatchObject({ enteredBy: name });
  });

  test.each([
    ["member", PEOPLE.otherMember.personId, "role"],
    ["officer", PEOPLE.outsideMember.personId, "input"],
  ] as const)("by the %s for person %i is refused, and nothing is written", async (who, forPersonId, kind) => {
    const themeId = await givenTheme(db);
    const outcome = await proposeQuestion(db, acting(who), { ...QUESTION, themeId, forPersonId });

    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
    expect(await questions()).toEqual([]);
    expect(await actionsIn(db)).toEqual([]);
  });
});

test("members are offered to an officer of the body, to nobody else", async () => {
  const offered = await offerOnBehalf(db, as("officer"), PANEL);

  expect(offered.map(({ value }) => Number(value))).toContain(MEMBER);
  expect(offered.map(({ value }) => Number(value))).not.toContain(PEOPLE.outsideMember.personId);
  for (const who of ["member", "chair", "outsideMember"] as const)
    expect(await offerOnBehalf(db, as(who), PANEL)).toEqual([]);
});
