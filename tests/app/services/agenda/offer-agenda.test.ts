import { beforeEach, describe, expect, test } from "vitest";
import { offerAgenda, offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { offerItemOrder } from "#app/services/agenda/offer-item-order.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { isAgendaPublished, readAgendaForReaders } from "#app/services/agenda/read-agenda-for-readers.server.ts";
import { setDeadlineRule } from "#app/services/deadline/set-deadline-rule.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, type CastName } from "#tests/support/cast.ts";
import { givenPublished } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
});

const onAgenda = (item: Partial<New<"agendaItem">> = {}) =>
  givenItem(db, { meetingId, state: "scheduled", position: 5, title: "Minutes", kind: "standing", ...item });
const agendaIs = (state: "draft" | "with_chair" | "agreed" | "published") =>
  db.insertInto("agenda").values({ meetingId, state, version: 3 }).execute();
const publication = async (who: CastName = "officer", today = "2026-09-01") =>
  (await offerAgendaPublication(db, { ...as(who), today }, meetingId))!;
const publish = async () =>
  publishAgenda(db, acting("officer"), { meetingId, version: 0, note: "", seen: (await publication()).planned.seen });

describe("the page of a deed on an agenda", () => {
  const offered = (who: CastName = "officer") =>
    offerAgenda(db, as(who), meetingId, "submit_agenda", "agree_agenda", "recall_agenda");

  test("has the meeting, its minutes, and a verdict on each deed asked for", async () => {
    expect((await offered())?.verdicts.submit_agenda).toMatchObject({
      kind: "state",
      because: "Nothing is on this agenda yet: add an item first.",
    });
    await onAgenda({ minutes: 45 });
    await onAgenda({ minutes: 30, state: "withdrawn" });
    expect(await offered()).toEqual({
      reference: `M-${meetingId}`,
      meetsOn: "2026-10-13",
      dateBasis: "stated",
      bodyName: "Anytown Scrutiny Panel",
      version: 0,
      items: 1,
      minutes: { planned: 45, available: 150, asked: 0, leaving: 0 },
      verdicts: {
        submit_agenda: { allowed: true },
        agree_agenda: expect.objectContaining({ kind: "role" }) as object,
        recall_agenda: expect.objectContaining({ kind: "state" }) as object,
      },
    });
    await agendaIs("with_chair");
    expect(await offered("chair")).toMatchObject({
      version: 3,
      verdicts: { submit_agenda: { kind: "role" }, agree_agenda: { allowed: true }, recall_agenda: { kind: "role" } },
    });
    expect(await offered()).toMatchObject({ verdicts: { recall_agenda: { allowed: true } } });
    expect(await offered("outsideOfficer")).toBeUndefined();
  });
});

describe("the page that publishes", () => {
  test("shows what readers would get, and names what is cut to its title and what they would not be told of", async () => {
    const plain = await onAgenda();
    const exempt = await onAgenda({ part: "part_2", exemptParagraph: "3", title: "A contract" });
    const themeId = await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW });
    const secret = await onAgenda({ themeId, kind: "theme", title: "Secret" });
    const page = await publication();
    expect(page).toMatchObject({
      reference: `M-${meetingId}`,
      version: 0,
      verdict: { allowed: true },
      planned: { kind: "agenda", number: 1, needsNote: false, timing: "in_time" },
      timing: "Published today, it is in time: the last day is 5 October 2026.",
      worked: { on: "2026-10-05" },
      rule: { title: "Notice, agenda and reports are public (England)" },
      isAgreed: false,
      exempt: [{ reference: `I-${exempt}`, title: "A contract" }],
      withheld: [{ reference: `I-${secret}`, title: "Secret" }],
    });
    const shown = page.planned.paper?.parts.flatMap(({ items }) => items.map(({ reference }) => reference));
    expect(shown).toEqual([`I-${plain}`, `I-${exempt}`]);
    expect(page.planned.seen).toMatch(/^[\w-]{43}$/);
    expect(await publication("member")).toMatchObject({ verdict: { kind: "role" }, withheld: [] });
    expect(await offerAgendaPublication(db, as("outsideOfficer"), meetingId)).toBeUndefined();
  });

  test.each([
    ["2026-10-05", "in_time", false, "Published today, it is in time: the last day is 5 October 2026."],
    ["2026-10-06", "late", true, "Published today, it is late: the last day was 5 October 2026."],
  ])("on %s a first agenda is %s; that it needs its reason: %s", async (today, timing, needsNote, words) => {
    await onAgenda();
    expect(await publication("officer", today)).toMatchObject({ planned: { timing, needsNote }, timing: words });
  });

  test.each([
    ["draft", false],
    ["with_chair", false],
    ["agreed", true],
    ["published", true],
  ] as const)("that the chair has agreed an agenda that is %s: %s", async (state, isAgreed) => {
    await agendaIs(state);
    expect(await publication()).toMatchObject({ isAgreed, version: 3 });
  });

  test("without a notice rule, or with its day unknown, there is no working", async () => {
    await db.updateTable("meeting").set({ meetsOn: "2031-06-03" }).execute();
    expect(await publication()).toMatchObject({
      worked: null,
      rule: { title: "Notice, agenda and reports are public (England)" },
      planned: { timing: "unknown" },
    });
    await db.updateTable("body").set({ law: "none" }).execute();
    expect(await publication()).toMatchObject({
      worked: null,
      rule: null,
      planned: { timing: "no_rule" },
      timing: "No notice rule applies to this body.",
    });
  });

  test("what is private now was not taken away from an agenda published before: only its new items are news", async () => {
    const themeId = await givenTheme(db, { state: "scheduled" });
    const itemId = await onAgenda({ themeId, kind: "theme" });
    await publish();
    expect((await publication()).planned).toMatchObject({ kind: "supplementary", number: 2, paper: null });
    await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).execute();
    const added = await onAgenda({ title: "Added" });
    const { planned, withheld } = await publication();
    expect(planned.paper?.parts.flatMap(({ items }) => items.map((line) => line.reference))).toEqual([`I-${added}`]);
    expect(planned.paper?.off).toEqual([]);
    expect(withheld).toEqual([{ reference: `I-${itemId}`, title: "Minutes" }]);
  });
});

describe("the place of an item", () => {
  test("is between the item before and the one after, in its part", async () => {
    const [first, second, third] = [
      await onAgenda({ position: 1, title: "Apologies" }),
      await onAgenda({ position: 2 }),
      await onAgenda({ position: 3, title: "A report" }),
    ];
    const alone = await onAgenda({ part: "part_2", title: "A contract" });
    const place = (id: number, who: CastName = "officer") => offerItemOrder(db, as(who), id);
    expect(await place(second)).toEqual({
      reference: `I-${second}`,
      title: "Minutes",
      version: 1,
      meeting: { reference: `M-${meetingId}`, meetsOn: "2026-10-13", dateBasis: "stated" },
      above: { reference: `I-${first}`, title: "Apologies" },
      below: { reference: `I-${third}`, title: "A report" },
      verdict: { allowed: true },
    });
    expect(await place(first)).toMatchObject({ above: null, below: { reference: `I-${second}` } });
    expect(await place(third)).toMatchObject({ above: { reference: `I-${second}` }, below: null });
    expect(await place(alone)).toMatchObject({ above: null, below: null, verdict: { allowed: true } });
    expect(await place(second, "member")).toMatchObject({ verdict: { kind: "role" } });
    expect(await place(second, "outsideOfficer")).toBeUndefined();
    const off = await givenItem(db, { title: "A visit" });
    const nowhere = { meeting: null, above: null, below: null, verdict: { kind: "state" } };
    expect(await place(off)).toMatchObject(nowhere);
  });
});

describe("readers", () => {
  test("get nothing before an agenda is published, then what was written down, and by when questions are in", async () => {
    expect(await readAgendaForReaders(db, meetingId)).toBeUndefined();
    expect(await isAgendaPublished(db, meetingId)).toBe(false);
    const itemId = await onAgenda();
    await publish();
    expect(await isAgendaPublished(db, meetingId)).toBe(true);
    expect(await isAgendaPublished(db, meetingId + 1)).toBe(false);
    const read = await readAgendaForReaders(db, meetingId);
    expect(read).toMatchObject({
      papers: [{ title: "Agenda", parts: [{ items: [{ reference: `I-${itemId}` }] }] }],
      questions: { on: "2026-10-08", atTime: null },
      isMeetingOut: false,
      cancelled: false,
    });
  });

  test("are told of the time of day that the body has set, and of none where it takes no questions", async () => {
    await onAgenda();
    await publish();
    const said = { slug: "anytown-panel", ruleId: "L3", value: 5, words: "", applies: "yes" } as const;
    await setDeadlineRule(db, acting("officer"), { ...said, atTime: "12:00", version: 0 });
    const questions = async () => (await readAgendaForReaders(db, meetingId))?.questions;
    expect(await questions()).toMatchObject({ on: "2026-10-06", atTime: "12:00" });
    await setDeadlineRule(db, acting("officer"), { ...said, atTime: null, applies: "no", version: 1 });
    expect(await questions()).toBeNull();
  });

  test("are told no day for questions where the calendar is not known that far", async () => {
    await db.updateTable("meeting").set({ meetsOn: "2031-06-03" }).execute();
    await onAgenda();
    await publish();
    expect(await readAgendaForReaders(db, meetingId)).toMatchObject({ papers: [{}], questions: null });
  });

  test.each([
    ["confirmed", false],
    ["cancelled", true],
  ])(
    "see that a meeting published as %s is cancelled: %s, and are asked for no questions to it then",
    async (state, cancelled) => {
      await onAgenda();
      await publish();
      await givenPublished(db, await givenProgramme(db), [["meeting", meetingId, { state }]]);
      const read = await readAgendaForReaders(db, meetingId);
      expect(read).toMatchObject({ isMeetingOut: true, cancelled });
      expect(read?.questions === null).toBe(cancelled);
    },
  );
});
