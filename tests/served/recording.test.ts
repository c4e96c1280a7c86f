import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";

let served: Served;
let meeting: string;
let item: string;
let itemId: number;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02" });
      itemId = await givenItem(db, { themeId: await givenTheme(db), meetingId, state: "scheduled" });
      meeting = `/meetings/M-${meetingId}`;
      item = `/items/I-${itemId}`;
    },
  });
});
afterAll(() => served.close());

const open = async (who: "officer" | "secondOfficer", path: string, action: string) => {
  const html = await (await served.fetchAs(who, path)).text();
  const form = formOn(html, action);
  if (!form) throw new Error(`${path} holds no form for ${action}`);
  return form.fields as Fields;
};
const textOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const of = (fields: Fields, id = itemId) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`I-${id}-${name}`, value])) as Fields;

test("two officers record one item from the same screen: the second sees the first's words beside theirs, and loses nothing", async () => {
  const page = `${meeting}/record`;
  const here = `${page}?at=I-${itemId}`;
  const jo = await open("officer", page, page);
  const priya = await open("secondOfficer", page, page);

  const first = await served.fetchAs("secondOfficer", here, {
    form: { ...priya, ...of({ code: "noted", resolutionWords: "Resolved: the Panel notes the report." }) },
  });
  expect(first.status).toBe(302);
  expect(first.headers.get("location")).toBe(`${here}#I-${itemId}`);

  const typed = of({
    code: "endorsed",
    resolutionWords: "The Panel endorses it.",
    "followUp-1-kind": "action",
    "followUp-1-wording": "Send the tables",
  });
  const second = await served.fetchAs("officer", here, { form: { ...jo, ...typed } });
  expect(second.status).toBe(409);
  const html = await second.text();
  const said = textOf(html);
  expect(said).toContain(`Priya Shah recorded the outcome of I-${itemId}: Noted`);
  expect(said).toContain("What it says now, where yours is different");
  expect(said).toContain("Resolved: the Panel notes the report.");
  const kept = formOn(html, page)?.fields;
  expect(kept).toMatchObject({ ...typed, ...of({ version: "1" }) });
  expect(await served.db.selectFrom("outcome").selectAll().execute()).toMatchObject([
    { code: "noted", recordedByName: "Priya Shah", version: 1 },
  ]);
  expect(await served.db.selectFrom("followUp").selectAll().execute()).toEqual([]);

  const knowing = await served.fetchAs("officer", here, { form: kept as Fields });
  expect(knowing.status).toBe(302);
  expect(await served.db.selectFrom("outcome").selectAll().execute()).toMatchObject([{ code: "endorsed", version: 2 }]);
  const seen = textOf(await (await served.fetchAs("secondOfficer", item)).text());
  expect(seen).toContain("The Panel endorses it.");
  expect(seen).toContain("Resolved: the Panel notes the report."); // what it said before, in the history
});

test("saving one item gives back what was typed in the others as it was sent; saving all saves each", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-09" });
  const themeId = await givenTheme(served.db);
  const [one, two, three] = [
    await givenItem(served.db, { title: "One", meetingId, state: "scheduled", position: 1 }),
    await givenItem(served.db, { title: "Two", themeId, meetingId, state: "scheduled", position: 2 }),
    await givenItem(served.db, { title: "Three", meetingId, state: "scheduled", position: 3 }),
  ];
  const page = `/meetings/M-${meetingId}/record`;
  const form = await open("officer", page, page);
  const notes = of({ discussionWords: "An hour of notes,\nin “two” lines.", "followUp-2-wording": "Ask again" }, two);
  const outcome = (id: number) =>
    served.db
      .selectFrom("outcome")
      .select(["code", "resolutionWords", "discussionWords", "version"])
      .where("itemId", "=", id)
      .executeTakeFirst();

  const saved = await served.fetchAs("officer", `${page}?at=I-${one}`, {
    form: { ...form, ...of({ code: "noted" }, one), ...notes },
  });
  expect(saved.status).toBe(200);
  const html = await saved.text();
  expect(textOf(html)).toContain(`Saved for I-${one}: the outcome.`);
  expect(html.match(/Not saved yet: what you typed is still here/g)).toHaveLength(1);
  const back = formOn(html, page)?.fields as Fields;
  expect(back).toMatchObject({ ...notes, ...of({ code: "noted", version: "1" }, one) });
  expect([await outcome(one), await outcome(two)]).toMatchObject([{ code: "noted" }, undefined]);

  await served.fetchAs("secondOfficer", `${page}?at=I-${three}`, {
    form: { ...form, ...of({ code: "agreed" }, three) },
  });
  const all = await served.fetchAs("officer", page, { form: { ...back, ...of({ minuteNumber: "1/26" }, one) } });
  expect(all.status).toBe(400); // the follow-up that was begun lacks its kind
  const again = await all.text();
  expect(textOf(again)).toContain(`Saved for I-${one}: the outcome.`);
  expect(again).toContain(`href="#I-${two}-followUp-2-kind"`);
  const left = formOn(again, page)?.fields as Fields;
  expect(left).toMatchObject({ ...notes, ...of({ code: "agreed" }, three) });
  const whole = await served.fetchAs("officer", page, {
    form: { ...left, ...of({ "followUp-2-kind": "action" }, two) },
  });
  expect([whole.status, whole.headers.get("location")]).toEqual([302, page]);
  expect(await outcome(two)).toMatchObject({ discussionWords: "An hour of notes,\nin “two” lines.", version: 1 });
  expect(await outcome(three)).toMatchObject({ code: "agreed", version: 1 });
});

test("of a long agenda a part is open; going to another saves what was typed in it, and what cannot be saved stays", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-10" });
  const ids: number[] = [];
  for (let position = 1; position <= 17; position += 1)
    ids.push(await givenItem(served.db, { title: `Item ${position}`, meetingId, state: "scheduled", position }));
  const page = `/meetings/M-${meetingId}/record`;
  const [first, last] = [ids[0]!, ids[16]!];
  const read = async (path: string) => (await served.fetchAs("officer", path)).text();
  const html = await read(page);
  const go = `${page}?go=I-${ids[15]}`;
  expect(html).toMatch(new RegExp(`formaction="${go.replace("?", "\\?")}"`, "i"));
  expect(html).not.toContain(`I-${last}-code`);
  const form = formOn(html, page)?.fields as Fields;

  const wrong = await served.fetchAs("officer", go, {
    form: { ...form, ...of({ "followUp-1-wording": "Ask" }, first) },
  });
  expect(wrong.status).toBe(400);
  expect(formOn(await wrong.text(), page)?.fields).toMatchObject(of({ "followUp-1-wording": "Ask" }, first));

  const gone = await served.fetchAs("officer", go, { form: { ...form, ...of({ code: "noted" }, first) } });
  const there = `${page}?part=I-${ids[15]}`;
  expect([gone.status, gone.headers.get("location")]).toEqual([302, `${there}#I-${ids[15]}`]);
  const next = await read(there);
  expect(textOf(next)).toContain("1 of 17 items recorded");
  expect(textOf(next)).toContain(`Saved for I-${first}: the outcome.`);
  const other = formOn(next, there)?.fields as Fields;
  const whole = await served.fetchAs("officer", there, { form: { ...other, ...of({ code: "agreed" }, last) } });
  expect([whole.status, whole.headers.get("location")]).toEqual([302, there]);
  const unsaid = await served.fetchAs("officer", `${there}&go=I-${first}`, { form: other });
  expect(unsaid.headers.get("location")).toBe(`${page}?part=I-${first}#I-${first}`);
  expect(await read(page), "nothing was typed, and nothing is said").not.toContain("Nothing was typed");
  const codes = await served.db.selectFrom("outcome").select("code").where("itemId", "in", [first, last]).execute();
  expect(codes.map(({ code }) => code)).toEqual(["noted", "agreed"]);
});

test("a row begun and not finished is asked for at its field, and everything typed is given back", async () => {
  const form = await open("officer", `${item}/outcome`, `${item}/outcome`);
  const response = await served.fetchAs("officer", `${item}/outcome`, {
    form: {
      ...form,
      discussionWords: "A long discussion.",
      "followUp-2-wording": "Send the tables",
      "raised-1-asker": "Cllr Ruth Ahmed",
    },
  });
  expect(response.status).toBe(400);
  const html = await response.text();
  expect(html).toContain('href="#followUp-2-kind"');
  expect(textOf(html)).toContain("Choose what kind of follow-up it is");
  expect(textOf(html)).toContain("Enter the question that was asked");
  expect(formOn(html, `${item}/outcome`)?.fields).toMatchObject({
    discussionWords: "A long discussion.",
    "followUp-2-wording": "Send the tables",
    "raised-1-asker": "Cllr Ruth Ahmed",
  });
});

test("two officers record one list of attendance: the second is told what the first said of somebody", async () => {
  const path = `${meeting}/attendance`;
  const jo = await open("officer", path, path);
  const priya = await open("secondOfficer", path, path);
  const ruth = `member-${PEOPLE.member.personId}-part`;
  await served.fetchAs("secondOfficer", path, { form: { ...priya, [ruth]: "apologies" } });
  const late = await served.fetchAs("officer", path, { form: { ...jo, inAttendance: "Two residents" } });
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(textOf(html)).toContain("Priya Shah recorded Cllr Ruth Ahmed: Sent apologies");
  expect(formOn(html, path)?.fields).toMatchObject({ inAttendance: "Two residents", [ruth]: "present" });
  const row = served.db.selectFrom("attendance").select("part").where("personId", "=", PEOPLE.member.personId);
  expect(await row.execute()).toEqual([{ part: "apologies" }]);
});

test("a meeting to come is not recorded, and its page says when", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2099-06-02" });
  const response = await served.fetchAs("officer", `/meetings/M-${meetingId}/record`);
  expect(response.status).toBe(200);
  expect(textOf(await response.text())).toContain("The meeting is on 2 June 2099: record it on the day or after.");
});

test("a meeting's questions are entered in one table: more rows and an error keep what was typed, and saving leads to the agenda", async () => {
  const page = `${meeting}/questions/new`;
  const typed = {
    "question-1-text": "Who checks the homes?",
    "question-1-kind": "written",
    "question-3-addresseeWords": "The Director",
  };

  const more = await served.fetchAs("officer", page, {
    form: { ...(await open("officer", page, page)), ...typed, more: "yes" },
  });
  const longer = await more.text();
  expect(more.status).toBe(200);
  expect(longer).toContain('name="question-16-text"');
  expect(longer).not.toContain('name="question-17-text"');
  const fields = formOn(longer, page)?.fields as Fields;
  expect(fields).toMatchObject({ ...typed, rows: "16" });

  const wrong = await served.fetchAs("officer", page, { form: { ...fields, "question-16-text": "And who pays?" } });
  const again = await wrong.text();
  expect(wrong.status).toBe(400);
  expect(again).toContain('href="#question-3-text"');
  expect(formOn(again, page)?.fields).toMatchObject({ ...typed, rows: "16", "question-16-text": "And who pays?" });

  const saved = await served.fetchAs("officer", page, { form: { ...fields, "question-3-addresseeWords": "" } });
  expect(saved.status).toBe(302);
  expect(saved.headers.get("location")).toBe(`${meeting}#agenda`);
  expect(await (await served.fetchAs("officer", meeting)).text()).toContain("Who checks the homes?");
  const made = served.db.selectFrom("question").select("kind").where("text", "=", "Who checks the homes?");
  expect(await made.execute(), "as it was chosen").toEqual([{ kind: "written" }]);
});
