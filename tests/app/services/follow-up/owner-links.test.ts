import { beforeEach, describe, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { WRONG_LINKS } from "#app/domain/follow-up/owner-link.ts";
import { answerThroughLink } from "#app/services/follow-up/answer-through-link.server.ts";
import { chaseOwner } from "#app/services/follow-up/chase-owner.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import { readOwnerLink } from "#app/services/follow-up/read-owner-link.server.ts";
import { takeBackOwnerLink } from "#app/services/follow-up/take-back-owner-link.server.ts";
import { takeUpAnswer } from "#app/services/follow-up/take-up-answer.server.ts";
import { countAnswersToTakeUp, listAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import type { Db } from "#db/open.server.ts";
import { SECRET, SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenFollowUp, givenTheme } from "#tests/support/records.ts";

const KEY = "words-commissioner";
let db: Db;
let ids: number[];

beforeEach(async () => {
  db = await freshDb();
  ids = [await givenFollowUp(db), await givenFollowUp(db, { wording: "That the waits are published." })];
  await givenFollowUp(db, { ownerWords: "The clerk", wording: "That the minutes are sent." });
});

const chase = (more: Partial<Parameters<typeof chaseOwner>[3]> = {}, who: "officer" | "member" = "officer") =>
  chaseOwner(db, acting(who), SHOWN, {
    bodyId: PANEL,
    ownerKey: KEY,
    followUpIds: ids,
    text: "Please.",
    ...more,
  });
const givenLink = async (more: Partial<Parameters<typeof chaseOwner>[3]> = {}) =>
  tokenOf((await chase(more)).toSend?.url ?? "");
const from = (now = NOW, address = "desk") => ({ secret: SECRET, address, now });
const look = (token: string, now = NOW, address = "desk") =>
  readOwnerLink({ read: db, write: db }, from(now, address), token);
let forms = 0;
const send = (token: string, answers: Parameters<typeof answerThroughLink>[2], now = NOW) =>
  answerThroughLink(db, { secret: SECRET, token, now, submitKey: `owner-${(forms += 1)}` }, answers);
const followUpIn = (id: number) => db.selectFrom("followUp").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const updates = () => db.selectFrom("followUpUpdate").selectAll().orderBy("id").execute();
const sentence = (because: string) => ({ ok: false, refusal: { because } });

describe("chasing an owner", () => {
  test("makes one link for the ticked rows, keeps only its hash, and tells each row's history", async () => {
    const { outcome, toSend } = await chase();
    expect(outcome).toMatchObject({ ok: true, result: { owner: "The Commissioner" } });
    expect(toSend?.text).toBe(`Please.\n\n${toSend?.url}`);
    const token = tokenOf(toSend?.url ?? "");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await db.selectFrom("ownerLinkRow").selectAll().orderBy("followUpId").execute()).toEqual(
      ids.map((followUpId) => ({ ownerLinkId: 1, followUpId })),
    );
    const everything = JSON.stringify([
      await db.selectFrom("ownerLink").selectAll().execute(),
      await eventsIn(db),
      await db.selectFrom("submitKey").selectAll().execute(),
    ]);
    expect(everything).not.toContain(token);
    expect(await actionsIn(db)).toEqual(["owner_link_made", "follow_up_chased", "follow_up_chased"]);
  });

  test("the same form sent twice makes one link, and shows it once", async () => {
    const one = acting("officer");
    const twice = { bodyId: PANEL, ownerKey: KEY, followUpIds: ids, text: "Please." };
    expect((await chaseOwner(db, one, SHOWN, twice)).toSend).not.toBeNull();
    const again = await chaseOwner(db, one, SHOWN, twice);
    expect([again.outcome.ok, again.toSend]).toEqual([true, null]);
    expect(await db.selectFrom("ownerLink").select("id").execute()).toHaveLength(1);
  });

  test("a new link takes the place of the one that waits, and of no other owner's", async () => {
    const first = await givenLink();
    const clerk = await givenLink({ ownerKey: "words-clerk", followUpIds: [3] });
    const second = await givenLink({ followUpIds: [ids[0] ?? 0] });
    expect((await look(first)).kind).toBe("ended");
    expect((await look(second)).kind).toBe("open");
    expect((await look(clerk)).kind).toBe("open");
    const made = await readChase(db, as("officer"), null, NOW);
    expect(made?.links.rows.map((link) => link.state)).toEqual(["waiting", "waiting", "taken_back"]);
  });

  test.each([
    ["no row", { followUpIds: [] }, "Tick at least one row for the link to show."],
    [
      "another owner's row",
      { followUpIds: [3] },
      "F-3 can no longer go into this link: open the page again to see what is owed now.",
    ],
    [
      "a message that names a row left out",
      { followUpIds: [1], text: "About F-2." },
      "You left out F-2, but the message still names it. Take it out of the message, or tick it again.",
    ],
  ])("refuses %s, and makes nothing", async (_, more, because) => {
    expect((await chase(more)).outcome).toMatchObject(sentence(because));
    expect(await db.selectFrom("ownerLink").select("id").execute()).toEqual([]);
    expect(await actionsIn(db)).toEqual([]);
  });

  test("a member chases nobody", async () => {
    expect((await chase({}, "member")).outcome).toMatchObject(
      sentence("Only the scrutiny officer of this body can chase a follow-up."),
    );
  });

  test("what is sensitive, in itself or through its theme, is kept out of the draft and the link", async () => {
    const themeId = await givenTheme(db, { sensitiveSinceAt: NOW, sensitiveBecause: "A live case" });
    const hidden = await givenFollowUp(db, { themeId, wording: "Zqhidden" });
    await db.updateTable("followUp").set({ sensitiveSinceAt: NOW }).where("id", "=", 2).execute();
    const offer = await offerChase(db, as("officer"), { bodySlug: "anytown-panel", ownerKey: KEY }, NOW);
    expect(offer?.rows.map((row) => row.reference)).toEqual(["F-1"]);
    expect(offer?.sensitive).toEqual(["F-2", `F-${hidden}`]);
    expect(JSON.stringify(offer?.draft)).not.toMatch(/Zqhidden|waits are published/);
    expect((await chase({ followUpIds: [1, 2] })).outcome).toMatchObject({ ok: false });
    expect((await chase({ followUpIds: [hidden] })).outcome).toMatchObject({ ok: false });
  });
});

describe("the page of a link", () => {
  test("shows the rows of the link and nothing else, and looking never uses it up", async () => {
    const token = await givenLink({ followUpIds: [1] });
    const shown = {
      kind: "open",
      page: {
        owner: "The Commissioner",
        bodyName: "Anytown Scrutiny Panel",
        officer: "Jo Bryce",
        ends: "2026-09-29T09:00:00.000Z",
        rows: [
          {
            id: 1,
            reference: "F-1",
            wording: "That the Commissioner checks every host family.",
            sourceNumber: "",
            madeOn: "2026-06-02",
            dueWords: "",
          },
        ],
      },
    };
    expect(await look(token)).toEqual(shown);
    expect(await look(token)).toEqual(shown);
  });

  test("a row that was closed, made sensitive or given to another owner since is gone; with the last one the link ends", async () => {
    const token = await givenLink();
    const shown = async () => {
      const page = await look(token);
      return page.kind === "open" ? page.page.rows.map((row) => row.id) : page.kind;
    };
    expect(await shown()).toEqual([1, 2]);
    await db.updateTable("followUp").set({ sensitiveSinceAt: NOW }).where("id", "=", 1).execute();
    expect(await shown()).toEqual([2]);
    await db.updateTable("followUp").set({ ownerWords: "The clerk" }).where("id", "=", 2).execute();
    expect(await shown()).toBe("ended");
  });

  test("altered, expired, and under another secret: the same as a guess, each counted against its address", async () => {
    const token = await givenLink();
    const altered = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    expect(await look(altered)).toEqual({ kind: "ended" });
    expect(await look("x")).toEqual({ kind: "ended" });
    expect((await look(token, addHours(NOW, 28 * 24 - 0.1))).kind).toBe("open");
    expect(await look(token, addHours(NOW, 28 * 24))).toEqual({ kind: "ended" });
    const other = await readOwnerLink({ read: db, write: db }, { ...from(), secret: "another" }, token);
    expect(other).toEqual({ kind: "ended" });
  });

  test("after twenty wrong links in a quarter of an hour that address opens nothing, and others do", async () => {
    const token = await givenLink();
    for (let tried = 0; tried < WRONG_LINKS.perAddress; tried += 1)
      expect((await look(`guess-${tried}`)).kind).toBe("ended");
    expect((await look("one more")).kind).toBe("too_many");
    expect((await look(token)).kind).toBe("too_many");
    expect((await look(token, NOW, "another desk")).kind).toBe("open");
    expect((await look(token, addHours(NOW, 0.3))).kind).toBe("open");
  });
});

describe("answering through a link", () => {
  test("keeps the owner's words, waiting, moves nothing, and uses the link up", async () => {
    const token = await givenLink();
    const answers = [{ followUpId: 1, says: "complete" as const, text: "All are checked." }];
    expect(await send(token, answers)).toMatchObject({ ok: true, result: { answered: 1 } });

    expect(await updates()).toMatchObject([
      {
        followUpId: 1,
        source: "owner",
        text: "All are checked.",
        stateAfter: "complete",
        reportedOn: "2026-09-01",
        byName: "The Commissioner",
        takenUpAt: null,
      },
    ]);
    expect(await followUpIn(1)).toMatchObject({ state: "not_started", version: 1 });
    expect((await actionsIn(db)).at(-1)).toBe("follow_up_owner_answered");
    expect((await eventsIn(db)).at(-1)).toMatchObject({ actorPersonId: null, actorName: "The Commissioner" });
    expect(await look(token)).toEqual({ kind: "ended" });
    await expect(send(token, answers)).rejects.toThrow(NoSuchRecord);
    expect(await updates()).toHaveLength(1);
  });

  test("the same form sent twice, as a double click does, is one answer", async () => {
    const token = await givenLink();
    const given = { secret: SECRET, token, now: NOW, submitKey: "one form" };
    const answers = [{ followUpId: 1, says: "in_progress" as const, text: "" }];
    expect(await answerThroughLink(db, given, answers)).toMatchObject({ ok: true, repeated: false });
    expect(await answerThroughLink(db, given, answers)).toMatchObject({ ok: true, repeated: true });
    expect(await updates()).toHaveLength(1);
  });

  test.each([
    ["nothing", []],
    ["another owner's row", [{ followUpId: 3, says: "complete" as const, text: "Done." }]],
    [
      "its own row and another's",
      [
        { followUpId: 1, says: "complete" as const, text: "Done." },
        { followUpId: 3, says: "complete" as const, text: "Done." },
      ],
    ],
    ["done, without a word", [{ followUpId: 1, says: "complete" as const, text: " " }]],
  ])("refuses %s, and the link still works", async (_, answers) => {
    const token = await givenLink();
    const before = await actionsIn(db);
    expect(await send(token, answers)).toMatchObject({ ok: false, refusal: { kind: "input" } });
    expect([await updates(), await actionsIn(db)]).toEqual([[], before]);
    expect((await look(token)).kind).toBe("open");
  });

  test("a row made sensitive after the page was opened takes no answer", async () => {
    const token = await givenLink();
    await db.updateTable("followUp").set({ sensitiveSinceAt: NOW }).where("id", "=", 1).execute();
    expect(await send(token, [{ followUpId: 1, says: "complete", text: "Done." }])).toMatchObject({
      ok: false,
    });
    expect(await updates()).toEqual([]);
  });

  test("a link that is taken back opens nothing, and is taken back once", async () => {
    const token = await givenLink();
    expect(await takeBackOwnerLink(db, acting("secondOfficer"), { linkId: 1 })).toMatchObject({ ok: true });
    expect(await look(token)).toEqual({ kind: "ended" });
    await expect(send(token, [{ followUpId: 1, says: "in_progress", text: "" }])).rejects.toThrow(NoSuchRecord);
    expect(await takeBackOwnerLink(db, acting("officer"), { linkId: 1 })).toMatchObject(
      sentence("There is nothing to withdraw: this link is “Withdrawn”."),
    );
    for (const who of ["member", "chair", "outsideOfficer"] as const)
      await expect(takeBackOwnerLink(db, acting(who), { linkId: 1 })).rejects.toThrow(NoSuchRecord);
    expect((await actionsIn(db)).filter((action) => action === "owner_link_revoked")).toHaveLength(1);
  });
});

describe("taking an answer up", () => {
  const take = (how: "report" | "words", more: { version?: number; who?: "officer" | "member" } = {}) =>
    takeUpAnswer(db, acting(more.who ?? "officer"), {
      followUpId: 1,
      answerId: 1,
      version: more.version ?? 1,
      how,
    });
  const answered = async (says: "complete" | "not_taken_forward" | "in_progress", text: string) =>
    send(await givenLink(), [{ followUpId: 1, says, text }]);

  test("as the report, the follow-up stands as its owner says, with the owner's words", async () => {
    await answered("not_taken_forward", "The contract forbids it.");
    expect(await countAnswersToTakeUp(db, as("officer"))).toBe(1);
    expect(await take("report")).toMatchObject({ ok: true, result: { reference: "F-1" } });
    expect(await followUpIn(1)).toMatchObject({
      state: "not_taken_forward",
      reasonWords: "The contract forbids it.",
      version: 2,
    });
    expect(await updates()).toMatchObject([{ takenUpAt: NOW, stateAfter: "not_taken_forward" }]);
    expect(await countAnswersToTakeUp(db, as("officer"))).toBe(0);
    expect((await eventsIn(db)).at(-1)).toMatchObject({
      action: "follow_up_answer_taken_up",
      particulars: JSON.stringify({ reference: "F-1", from: "will not be done", to: "taken as the report" }),
    });
  });

  test("as words only, it stays as it is and the answer no longer waits", async () => {
    await answered("complete", "All are checked, we think.");
    expect(await take("words")).toMatchObject({ ok: true });
    expect(await followUpIn(1)).toMatchObject({ state: "not_started", reasonWords: null });
    expect(await updates()).toMatchObject([{ takenUpAt: NOW, stateAfter: "not_started" }]);
    expect(await listAnswersToTakeUp(db, as("officer"))).toEqual([]);
  });

  test("refuses a stale version, a second time, a member; nothing moves", async () => {
    await answered("complete", "All are checked.");
    await db.updateTable("followUp").set({ version: 2 }).where("id", "=", 1).execute();
    expect(await take("report")).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await take("report", { version: 2, who: "member" })).toMatchObject({
      ok: false,
      refusal: { kind: "role" },
    });
    expect(await updates()).toMatchObject([{ takenUpAt: null }]);
    await take("words", { version: 2 });
    expect(await take("report", { version: 3 })).toMatchObject(sentence("This answer has already been dealt with."));
  });

  test("answers of another body's follow-ups wait for its own officers", async () => {
    await answered("in_progress", "");
    expect(await listAnswersToTakeUp(db, as("officer"))).toMatchObject([
      { reference: "F-1", says: "Under way", text: "Under way.", by: "The Commissioner" },
    ]);
    expect(await listAnswersToTakeUp(db, as("outsideOfficer"))).toEqual([]);
    expect(await listAnswersToTakeUp(db, as("member"))).toEqual([]);
  });
});
