import { expect, test } from "vitest";
import { digestOf, type DigestLinks } from "#app/domain/reminder/digest.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";
import { choiceChanges, kindsOf, STOPPABLE } from "#app/domain/reminder/stops.ts";

const ORIGIN = "https://planner.example";
const stop = Object.fromEntries(STOPPABLE.map((kind) => [kind, `${ORIGIN}/reminders/1.${kind}.x`]));
const links = { origin: ORIGIN, stop } as DigestLinks;
const late: Reminder = {
  kind: "follow_ups",
  stage: "late",
  key: "F-12:2026-08-20:late",
  words: "That every host family is checked (F-12)",
  note: "12 days late, was due by 20 August 2026",
  href: "/follow-ups/F-12",
};
const waiting: Reminder = {
  kind: "decisions",
  stage: "waiting",
  key: "V-2:waiting",
  words: "Variation to decide: V-2 Budget",
  note: "",
  href: "/approvals",
};

test("nothing to say is no message", () => {
  expect(digestOf("Jo Bryce", [], links)).toBeNull();
});

test("a message tells what is new by kind, with where to read it and how to stop each kind that is in it", () => {
  expect(digestOf("Jo Bryce", [waiting, late], links)).toEqual({
    subject: "Scrutiny Planner: 1 late, 1 waiting for you",
    body: `Dear Jo Bryce,

Here is what is due soon or late. You are told of each thing once when it is due soon and once when it is late.

Follow-ups that are due or late
- That every host family is checked (F-12): 12 days late, was due by 20 August 2026
  https://planner.example/follow-ups/F-12

Decisions waiting for you
- Variation to decide: V-2 Budget
  https://planner.example/approvals

Everything that is due and late: https://planner.example/

To stop a kind of reminder, open its page and press the button:
Follow-ups that are due or late: https://planner.example/reminders/1.follow_ups.x
Decisions waiting for you: https://planner.example/reminders/1.decisions.x
Every kind: https://planner.example/reminders/1.all.x
Or choose on your account page: https://planner.example/account/reminders
`,
  });
});

test("of many of one kind ten are named and the rest counted", () => {
  const many = Array.from({ length: 13 }, (_, index) => ({ ...late, key: `F-${index}` }));
  const digest = digestOf("Jo Bryce", many, links);
  expect(digest?.subject).toBe("Scrutiny Planner: 13 late");
  expect(digest?.body.match(/\(F-12\): /g)).toHaveLength(10);
  expect(digest?.body).toMatch(
    /- and 3 more: https:\/\/planner.example\/follow-ups\?chase=work_late&chase=reply_late&chase=due_soon$/m,
  );
});

test("a link stops its own kind or all, and history tells only what changed", () => {
  expect(kindsOf("papers")).toEqual(["papers"]);
  expect(kindsOf("all")).toHaveLength(6);
  expect(choiceChanges(["papers"], ["meetings"])).toEqual([
    { label: "papers not yet received", before: "not by e-mail", after: "by e-mail" },
    { label: "coming meetings", before: "by e-mail", after: "not by e-mail" },
  ]);
  expect(choiceChanges([], [])).toEqual([]);
});
