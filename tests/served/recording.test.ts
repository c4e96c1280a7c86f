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
const textOf = (html: string) =>
  html
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

const of = (fields: Fields, id = itemId) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`I-${id}-${name}`, value])) as Fields;

test("two officers record one item from the same screen: the second sees the first's words beside theirs, and loses nothing", async () => {
  const page = `${meeting}/record`;
  const jo = await open("officer", page, page);
  const priya = await open("secondOfficer", page, page);

  const first = await served.fetchAs("secondOfficer", page, {
    form: { ...priya, ...of({ code: "noted", resolutionWords: "Resolved: the Panel notes the report." }) },
  });
  expect([first.status, first.headers.get("location")]).toEqual([302, page]);

  const typed = of({
    code: "another",
    otherCode: "endorsed",
    resolutionWords: "The Panel endorses it.",
    "followUp-1-line": "ACTION: Jo Bryce to send the tables",
  });
  const second = await served.fetchAs("officer", page, { form: { ...jo, ...typed } });
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

  const knowing = await served.fetchAs("officer", page, { form: kept as Fields });
  expect(knowing.status).toBe(302);
  expect(await served.db.selectFrom("outcome").selectAll().execute()).toMatchObject([{ code: "endorsed", version: 2 }]);
  const seen = textOf(await (await served.fetchAs("secondOfficer", item)).text());
  expect(seen).toContain("The Panel endorses it.");
  expect(seen).toContain("Resolved: the Panel notes the report."); // what it said before, in the history
});

test("a bilingual body is asked for the resolution in Welsh too, and Welsh alone is news of an item; another body is not asked", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-16" });
  const id = await givenItem(served.db, { title: "Buses", meetingId, state: "scheduled" });
  const page = `/meetings/M-${meetingId}/record`;
  const named = `I-${id}-welshResolution`;
  expect(await open("officer", page, page)).not.toHaveProperty(named);
  await served.db.updateTable("body").set({ languages: "en_cy" }).execute();
  const sent = { ...of({ code: "noted", resolutionWords: "Resolved: to note it." }, id) };
  await served.fetchAs("officer", page, { form: { ...(await open("officer", page, page)), ...sent } });
  const again = await open("officer", page, page);
  expect(again).toHaveProperty(named, "");
  await served.fetchAs("officer", page, { form: { ...again, [named]: "Penderfynwyd: ei nodi." } });
  expect(await open("officer", page, page)).toHaveProperty(named, "Penderfynwyd: ei nodi.");
  expect(textOf(await (await served.fetchAs("member", `/items/I-${id}`)).text())).toContain("Penderfynwyd: ei nodi.");
  await served.db.updateTable("body").set({ languages: "en" }).execute();
});

test("one save saves every item in which something was typed; one that cannot be saved keeps none of the others back", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-09" });
  const themeId = await givenTheme(served.db);
  const [one, two, three] = [
    await givenItem(served.db, { title: "One", meetingId, state: "scheduled", position: 1 }),
    await givenItem(served.db, { title: "Two", themeId, meetingId, state: "scheduled", position: 2 }),
    await givenItem(served.db, { title: "Three", meetingId, state: "scheduled", position: 3 }),
  ];
  const page = `/meetings/M-${meetingId}/record`;
  const form = await open("officer", page, page);
  const notes = of({ discussionWords: "An hour of notes,\nin “two” lines.", "raised-1-asker": "Cllr Ahmed" }, two);
  const outcome = (id: number) =>
    served.db
      .selectFrom("outcome")
      .select(["code", "resolutionWords", "discussionWords", "version"])
      .where("itemId", "=", id)
      .executeTakeFirst();

  await served.fetchAs("secondOfficer", page, { form: { ...form, ...of({ code: "agreed" }, three) } });
  const saved = await served.fetchAs("officer", page, { form: { ...form, ...of({ code: "noted" }, one), ...notes } });
  expect(saved.status).toBe(400); // the question that was begun lacks its words
  const html = await saved.text();
  expect(textOf(html)).toContain("Saved for “One”: the outcome.");
  expect(html).toContain(`href="#I-${two}-raised-1-text"`);
  expect(html).toMatch(new RegExp(`href="#I-${two}"`));
  expect(await outcome(one)).toMatchObject({ code: "noted", version: 1 });
  expect([await outcome(two), await outcome(three)]).toMatchObject([undefined, { code: "agreed" }]);
  const draft = await served.db.selectFrom("recordingDraft").selectAll().execute();
  expect(draft).toMatchObject([{ meetingId }]);
  expect(JSON.parse(draft[0]?.fields ?? "")).toMatchObject(notes);

  const left = formOn(html, page)?.fields as Fields;
  expect(left).toMatchObject({ ...notes, ...of({ code: "noted", version: "1" }, one) });
  const whole = await served.fetchAs("officer", page, {
    form: { ...left, ...of({ "raised-1-text": "By when?" }, two) },
  });
  expect([whole.status, whole.headers.get("location")]).toEqual([302, page]);
  expect(await outcome(two)).toMatchObject({ discussionWords: "An hour of notes,\nin “two” lines.", version: 1 });
  expect(await outcome(three)).toMatchObject({ code: "agreed", version: 1 });
  expect(await served.db.selectFrom("recordingDraft").selectAll().execute()).toEqual([]);
});

test("what is being typed is kept for who types it alone: the page comes back with it, and saving lets go of it", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-11" });
  const id = await givenItem(served.db, { title: "One", meetingId, state: "scheduled" });
  const page = `/meetings/M-${meetingId}/record`;
  const form = await open("officer", page, page);
  const typed = of(
    {
      version: "0",
      shown: String(form[`I-${id}-shown`]),
      resolutionWords: "Resolved: to write.",
      "followUp-1-line": "ACTION: Jo Bryce to write by 12 January 2027",
    },
    id,
  );
  const kept = await served.fetchAs("officer", `${page}/draft`, { form: { ...typed, submitKey: "x", other: "no" } });
  expect(kept.status).toBe(200);
  expect(await kept.json()).toEqual({
    kept: expect.stringMatching(/^Draft kept at \S+, on the server$/) as string,
    lines: {
      [`I-${id}-followUp-1`]: {
        kind: "action",
        owner: "Jo Bryce",
        number: "",
        due: "by 12 January 2027",
        day: "12 January 2027",
      },
    },
  });
  await served.kill("SIGTERM");
  await served.start();
  const back = await (await served.fetchAs("officer", page)).text();
  expect(formOn(back, page)?.fields, "after a restart too").toMatchObject(typed);
  expect(textOf(back)).toContain("Not saved yet; what you typed is still here: 1 One");
  const others = await (await served.fetchAs("secondOfficer", page)).text();
  expect(others).not.toContain("Resolved: to write.");

  const discarded = await served.fetchAs("officer", `${page}?draft=discard`, {
    form: formOn(back, page)?.fields as Fields,
  });
  expect(discarded.status).toBe(302);
  expect(formOn(await (await served.fetchAs("officer", page)).text(), page)?.fields).not.toMatchObject(typed);
  expect(await served.db.selectFrom("outcome").selectAll().where("itemId", "=", id).execute()).toEqual([]);

  await served.fetchAs("officer", `${page}/draft`, { form: typed });
  await served.fetchAs("officer", page, { form: { ...form, ...typed } });
  expect(await served.db.selectFrom("recordingDraft").selectAll().execute()).toEqual([]);
  expect(await served.db.selectFrom("followUp").select("wording").where("itemId", "=", id).execute()).toEqual([
    { wording: "Jo Bryce to write by 12 January 2027" },
  ]);
});

test("typing in one part of a long agenda leaves what waits in another", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-14" });
  const ids: number[] = [];
  for (let position = 1; position <= 17; position += 1)
    ids.push(await givenItem(served.db, { title: `Item ${position}`, meetingId, state: "scheduled", position }));
  const page = `/meetings/M-${meetingId}/record`;
  const [first, last] = [ids[0]!, ids[16]!];
  const keep = (fields: Fields, typed: readonly string[]) =>
    served.fetchAs("officer", `${page}/draft`, { form: { ...fields, typed } });
  await keep(of({ shown: "x", resolutionWords: "On the first page" }, first), [`I-${first}`]);
  await keep(of({ shown: "x", resolutionWords: "On the second" }, last), [`I-${last}`]);
  const html = await (await served.fetchAs("officer", `${page}?item=I-${last}`)).text();
  expect(formOn(html, `${page}?part=I-${ids[15]}`)?.fields).toMatchObject(
    of({ resolutionWords: "On the second" }, last),
  );
  expect(html).toContain(`href="?item=I-${first}"`);
  await keep({}, [`I-${last}`]);
  expect(formOn(await (await served.fetchAs("officer", page)).text(), page)?.fields).toMatchObject(
    of({ resolutionWords: "On the first page" }, first),
  );
  await served.fetchAs("officer", `${page}?draft=discard`, { form: {} });
  expect(await served.db.selectFrom("recordingDraft").selectAll().execute()).toEqual([]);
});

test("routine items are noted and taken back with the form, and what was typed beside is saved", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-12" });
  const themeId = await givenTheme(served.db);
  const theme = await givenItem(served.db, { title: "Taxis", themeId, meetingId, state: "scheduled", position: 1 });
  const on = { meetingId, kind: "procedural", state: "scheduled" } as const;
  await givenItem(served.db, { ...on, title: "Minutes", position: 2 });
  await givenItem(served.db, { ...on, title: "Next meeting", position: 3 });
  const page = `/meetings/M-${meetingId}/record`;
  const html = await (await served.fetchAs("officer", page)).text();
  expect(textOf(html)).toContain("Note the 2 routine items");
  const form = { ...formOn(html, page)?.fields, ...of({ resolutionWords: "Resolved." }, theme) } as Fields;
  expect((await served.fetchAs("officer", `${page}?routine=note`, { form })).status).toBe(302);
  const noted = await (await served.fetchAs("officer", page)).text();
  expect(textOf(noted)).toMatch(/Saved for “Taxis”: the outcome\. Noted 2 routine items\./);
  expect(textOf(noted)).toContain("3 of 3 recorded");
  expect(textOf(noted)).toMatch(/2 noted at \S+\./);
  await served.fetchAs("secondOfficer", `${page}?routine=undo`, { form: formOn(noted, page)?.fields as Fields });
  expect(textOf(await (await served.fetchAs("officer", page)).text())).toContain("1 of 3 recorded");
});

test("of whom nothing is said nothing is recorded; what is said is saved, taken back, and overwrites nothing said meanwhile", async () => {
  const meetingId = await givenMeeting(served.db, { meetsOn: "2026-06-13" });
  const id = await givenItem(served.db, { title: "One", meetingId, state: "scheduled" });
  const page = `/meetings/M-${meetingId}/record`;
  const form = await open("officer", page, page);
  const said = (who: keyof typeof PEOPLE, part: string) => ({ [`there-member-${PEOPLE[who].personId}-part`]: part });
  const save = async (who: "officer" | "secondOfficer", fields: Fields) =>
    served.fetchAs(who, page, { form: { ...(await open(who, page, page)), ...fields } });
  const rows = () =>
    served.db
      .selectFrom("attendance")
      .select(["personId", "part"])
      .where("meetingId", "=", meetingId)
      .orderBy("id")
      .execute();

  await save("officer", of({ code: "noted" }, id));
  expect(await rows()).toEqual([]);
  await save("officer", said("member", "present"));
  const member = { personId: PEOPLE.member.personId, part: "present" };
  expect(await rows()).toEqual([member]);
  await save("officer", said("chair", "apologies"));
  expect(await rows()).toEqual([member, { personId: PEOPLE.chair.personId, part: "apologies" }]);

  const same = await served.fetchAs("secondOfficer", page, { form: { ...form, ...said("member", "present") } });
  expect(same.status).toBe(302);
  const refused = await served.fetchAs("secondOfficer", page, { form: { ...form, ...said("chair", "present") } });
  expect(refused.status).toBe(409);
  const html = await refused.text();
  expect(textOf(html)).toContain("Jo Bryce recorded");
  // What they said is there, and of whom they said nothing what is recorded now.
  expect(formOn(html, page)?.fields).toMatchObject({ ...said("chair", "present"), ...said("member", "present") });

  await save("officer", said("chair", ""));
  expect(await rows()).toEqual([member]);
});

test("what was done is shown on the page that comes, whatever a script asks for before it", async () => {
  const page = `${meeting}/record`;
  const form = await open("officer", page, page);
  const saved = await served.fetchAs("officer", page, { form: { ...form, ...of({ minuteNumber: "7/26" }) } });
  expect(saved.status).toBe(302);
  expect((await served.fetchAs("officer", `${page}/entries`)).status).toBe(200);
  expect(textOf(await (await served.fetchAs("officer", page)).text())).toContain("Saved for “");
  expect(textOf(await (await served.fetchAs("officer", page)).text())).not.toContain("Saved for “");
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
    form: { ...form, ...of({ "raised-1-asker": "Cllr Ahmed" }, first) },
  });
  expect(wrong.status).toBe(400);
  expect(formOn(await wrong.text(), page)?.fields).toMatchObject(of({ "raised-1-asker": "Cllr Ahmed" }, first));

  const gone = await served.fetchAs("officer", go, { form: { ...form, ...of({ code: "noted" }, first) } });
  const there = `${page}?part=I-${ids[15]}`;
  expect([gone.status, gone.headers.get("location")]).toEqual([302, there]);
  const next = await read(there);
  expect(textOf(next)).toContain("1 of 17 recorded");
  expect(textOf(next)).toContain("Saved for “Item 1”: the outcome.");
  const other = formOn(next, there)?.fields as Fields;
  const whole = await served.fetchAs("officer", there, { form: { ...other, ...of({ code: "agreed" }, last) } });
  expect([whole.status, whole.headers.get("location")]).toEqual([302, there]);
  const unsaid = await served.fetchAs("officer", `${there}&go=I-${first}`, { form: other });
  expect(unsaid.headers.get("location")).toBe(`${page}?part=I-${first}`);
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
      code: "another",
      otherCode: "",
      "followUp-2-line": "Send the tables",
      "raised-1-asker": "Cllr Ruth Ahmed",
    },
  });
  expect(response.status).toBe(400);
  const html = await response.text();
  expect(html).toContain('href="#otherCode"');
  expect(textOf(html)).toContain("Choose the outcome from the list");
  expect(textOf(html)).toContain("Enter the question that was asked");
  expect(formOn(html, `${item}/outcome`)?.fields).toMatchObject({
    discussionWords: "A long discussion.",
    "followUp-2-line": "Send the tables",
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
  expect(await row.where("meetingId", "=", Number(meeting.split("M-")[1])).execute()).toEqual([{ part: "apologies" }]);
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
