import { expect, test } from "vitest";
import { NOTHING_DUE, type FollowUpFact, type ReminderFacts } from "#app/domain/reminder/facts.ts";
import { remindersFor } from "#app/domain/reminder/reminders.ts";
import { as, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const told = (who: CastName, facts: Partial<ReminderFacts>) =>
  remindersFor(as(who), { ...NOTHING_DUE, ...facts }).map(({ key, note }) => (note ? `${key} | ${note}` : key));

let id = 0;
const followUp = (fact: Partial<FollowUpFact>): FollowUpFact => ({
  id: (id += 1),
  bodyId: PANEL,
  bodySlug: "anytown-panel",
  wording: "That every host family is checked.",
  state: "not_started",
  dueOn: null,
  responseDueOn: null,
  responded: false,
  ownerPersonId: null,
  otherOwnersHeld: "[]",
  sensitiveSinceAt: null,
  theme: null,
  item: null,
  ...fact,
});
const theme = (leadMemberId: number | null, sensitiveSinceAt: string | null = null) => ({
  bodyId: PANEL,
  state: "considered" as const,
  proposerPersonId: null,
  sensitiveSinceAt,
  leadMemberId,
});

test("an officer is told of a follow-up fourteen days before its day, and once it is late; not of one that is done", () => {
  const followUps = [
    followUp({ id: 1, dueOn: "2026-09-15" }),
    followUp({ id: 2, dueOn: "2026-09-16" }),
    followUp({ id: 3, dueOn: "2026-09-01" }),
    followUp({ id: 4, dueOn: "2026-08-20" }),
    followUp({ id: 5, dueOn: "2026-08-20", state: "complete" }),
    followUp({ id: 6, dueOn: "2026-08-20", state: "paused" }),
    followUp({ id: 7, responseDueOn: "2026-08-31" }),
    followUp({ id: 8, responseDueOn: "2026-08-31", responded: true }),
    followUp({ id: 9, responseDueOn: "2026-09-10" }),
  ];
  expect(told("officer", { followUps })).toEqual([
    "F-4:2026-08-20:late | 12 days late, was due by 20 August 2026",
    "F-7:response:2026-08-31:late | reply 1 day late, was due by 31 August 2026",
    "F-1:2026-09-15:soon | due in 14 days, by 15 September 2026",
    "F-3:2026-09-01:soon | due today",
    "F-9:response:2026-09-10:soon | reply due in 9 days, by 10 September 2026",
  ]);
  expect(told("outsideOfficer", { followUps })).toEqual([]);
});

test("a day that moved makes another reminder", () => {
  const before = told("officer", { followUps: [followUp({ id: 1, dueOn: "2026-09-05" })] });
  const after = told("officer", { followUps: [followUp({ id: 1, dueOn: "2026-09-06" })] });
  expect(before[0]?.split(" |")[0]).toBe("F-1:2026-09-05:soon");
  expect(after[0]?.split(" |")[0]).toBe("F-1:2026-09-06:soon");
});

test("a member is told of what they own beside another", () => {
  const otherOwnersHeld = JSON.stringify([{ ownerPersonId: PEOPLE.member.personId, name: "Cllr Ruth Ahmed" }]);
  const owned = followUp({ id: 2, dueOn: "2026-08-25", ownerPersonId: PEOPLE.otherMember.personId, otherOwnersHeld });
  expect(told("member", { followUps: [owned] }).map((line) => line.split(":")[0])).toEqual(["F-2"]);
});

test("a member is told of what they lead or own, a chair how many are late, and again only when another is", () => {
  const led = followUp({ id: 1, dueOn: "2026-08-20", theme: theme(PEOPLE.member.personId) });
  const owned = followUp({ id: 2, dueOn: "2026-08-25", ownerPersonId: PEOPLE.member.personId });
  const neither = followUp({ id: 3, dueOn: "2026-08-25" });
  const followUps = [led, owned, neither];
  expect(told("member", { followUps }).map((line) => line.split(":")[0])).toEqual(["F-1", "F-2"]);
  expect(told("otherMember", { followUps })).toEqual([]);
  const [counted] = remindersFor(as("viceChair"), { ...NOTHING_DUE, followUps });
  expect(counted).toMatchObject({
    key: "body-1:2026-08-25:late",
    words: "Follow-ups: 3 work late",
    href: "/follow-ups?body=anytown-panel&chase=work_late",
  });
  const [fewer] = remindersFor(as("chair"), { ...NOTHING_DUE, followUps: [led, owned] });
  expect(fewer).toMatchObject({ key: "body-1:2026-08-25:late", words: "Follow-ups: 2 work late" });
  const another = followUp({ id: 4, dueOn: "2026-08-31" });
  const [more] = remindersFor(as("chair"), { ...NOTHING_DUE, followUps: [...followUps, another] });
  expect(more?.key).toBe("body-1:2026-08-31:late");
  const own = followUp({ id: 5, dueOn: "2026-08-10", ownerPersonId: PEOPLE.chair.personId });
  const lines = remindersFor(as("chair"), { ...NOTHING_DUE, followUps: [own, neither] }).map(({ words }) => words);
  expect(lines).toEqual(["That every host family is checked (F-5)", "Follow-ups: 2 work late"]);
  const replies = [4, 5].map((number) =>
    followUp({ id: number, responseDueOn: `2026-08-2${number}`, dueOn: "2026-09-05" }),
  );
  expect(remindersFor(as("chair"), { ...NOTHING_DUE, followUps: [neither, ...replies] })).toMatchObject([
    { key: "body-1:2026-08-25:late", words: "Follow-ups: 1 work late" },
    {
      key: "body-1:reply:2026-08-25:late",
      words: "Follow-ups: 2 reply late",
      href: "/follow-ups?body=anytown-panel&chase=reply_late",
    },
  ]);
});

test("what is sensitive is told only to those who see it, and by its reference alone", () => {
  const hidden = followUp({ id: 1, dueOn: "2026-08-20", theme: theme(PEOPLE.member.personId, "2026-08-01") });
  expect(told("member", { followUps: [hidden] })).toEqual([]);
  const [reminder] = remindersFor(as("officer"), { ...NOTHING_DUE, followUps: [hidden] });
  expect(reminder?.words).toBe("F-1 (sensitive: sign in to read it)");
});

test("an awaited answer is told to the officer, and to whoever proposed or asks the question", () => {
  const answer = {
    id: 9,
    bodyId: PANEL,
    text: "Who checks?",
    state: "sent" as const,
    dueOn: "2026-08-31",
    authorPersonId: PEOPLE.member.personId,
    askerPersonId: PEOPLE.coOpted.personId,
    theme: null,
    item: null,
  };
  const late = ["Q-9:2026-08-31:late | 1 day late"];
  expect(told("officer", { answers: [answer] })).toEqual(late);
  expect(told("member", { answers: [answer] })).toEqual(late);
  expect(told("coOpted", { answers: [answer] })).toEqual(late);
  expect(told("otherMember", { answers: [answer] })).toEqual([]);
  expect(told("officer", { answers: [{ ...answer, dueOn: "2026-09-08" }] })).toEqual([
    "Q-9:2026-09-08:soon | due in 7 days",
  ]);
});

test("a paper is late after the body's day for papers; without one it is asked for two weeks before", () => {
  const paper = (meetsOn: string, dueOn: string | null) => ({
    id: 3,
    bodyId: PANEL,
    title: "Budget",
    meetingId: 5,
    meetsOn,
    dueOn,
    themeSensitiveSinceAt: null,
  });
  expect(told("officer", { papers: [paper("2026-10-06", "2026-09-15")] })).toEqual([
    "I-3:2026-09-15:soon | due in 14 days, by 15 September 2026, for M-5 in 35 days",
  ]);
  expect(told("officer", { papers: [paper("2026-10-06", "2026-09-16")] })).toEqual([]);
  expect(told("officer", { papers: [paper("2026-09-08", "2026-08-31")] })).toEqual([
    "I-3:2026-08-31:late | 1 day late, was due by 31 August 2026, for M-5 in 7 days",
  ]);
  expect(told("officer", { papers: [paper("2026-09-15", null)] })).toEqual([
    "I-3:2026-09-15:soon | for M-5 in 14 days",
  ]);
  expect(told("officer", { papers: [paper("2026-09-16", null)] })).toEqual([]);
  expect(told("chair", { papers: [paper("2026-09-08", "2026-08-31")] })).toEqual([]);
});

test("decisions wait for chairs, meetings come to members, deadlines are the officers' and some the members' too", () => {
  const facts: Partial<ReminderFacts> = {
    decisions: [{ bodyId: PANEL, key: "V-2", what: "Variation to decide: V-2 Budget" }],
    meetings: [
      { id: 5, bodyId: PANEL, bodyName: "Anytown Scrutiny Panel", meetsOn: "2026-09-08", words: "Tuesday" },
      { id: 6, bodyId: PANEL, bodyName: "Anytown Scrutiny Panel", meetsOn: "2026-09-09", words: "Wednesday" },
      { id: 7, bodyId: OTHER_COMMITTEE, bodyName: "Othertown", meetsOn: "2026-09-02", words: "Wednesday" },
    ],
    deadlines: [
      {
        bodyId: PANEL,
        key: "N1:M-5",
        what: "Agenda",
        on: "2026-08-31",
        stage: "late",
        href: "/deadlines/N1:M-5",
        for: "officers",
      },
      {
        bodyId: PANEL,
        key: "L1:M-5",
        what: "Questions",
        on: "2026-09-02",
        stage: "soon",
        href: "/deadlines/L1:M-5",
        for: "members",
      },
    ],
  };
  expect(told("officer", facts)).toEqual([
    "N1:M-5:2026-08-31:late | 1 day late, was due by 31 August 2026",
    "L1:M-5:2026-09-02:soon | due in 1 day, by 2 September 2026",
  ]);
  const coming = "M-5:2026-09-08:coming | in 7 days";
  const question = "L1:M-5:2026-09-02:soon | due in 1 day, by 2 September 2026";
  expect(told("chair", facts)).toEqual([question, "V-2:waiting", coming]);
  expect(told("coOpted", facts)).toEqual([question, coming]);
});
