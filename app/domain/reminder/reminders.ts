import { addDays, inDaysText, type IsoDate } from "#app/domain/calendar.ts";
import { dueStandingText } from "#app/domain/question/due.ts";
import { rolesIn, type Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { CHAIRS, MEMBERS, OFFICER } from "#app/domain/permissions.ts";
import { seesItem, seesQuestion } from "#app/domain/theme/visibility.ts";
import { inEnglish as say } from "#app/words/say.ts";
import type { AnswerFact, ReminderFacts } from "./facts.ts";
import { followUpReminders } from "./follow-up-reminders.ts";
import { MEETING_SOON_DAYS, PAPER_SOON_DAYS } from "./kinds.ts";
import { dayNote, lateFirst, namedInMail, type HasRole, type Reminder } from "./reminder.ts";

/**
 * What this person is reminded of today, by their parts: the page and the mail both
 * ask here. Late before soon within each kind. Nothing they may not see is in it.
 */
export function remindersFor(person: Actor, facts: ReminderFacts): Reminder[] {
  const has: HasRole = (bodyId, roles) => rolesIn(person, bodyId).some((role) => roles.includes(role));
  const found = [
    ...deadlines(facts, has, person.today),
    ...followUpReminders(person, facts, has),
    ...answers(person, facts, has),
    ...papers(person, facts, has),
    ...decisions(facts, has),
    ...meetings(facts, has, person.today),
  ];
  const once = new Map(found.map((reminder) => [`${reminder.kind} ${reminder.key}`, reminder]));
  return [...once.values()];
}

function deadlines({ deadlines: all }: ReminderFacts, has: HasRole, today: IsoDate): Reminder[] {
  return all
    .filter(({ bodyId, for: whose }) => has(bodyId, whose === "members" ? [...OFFICER, ...MEMBERS] : OFFICER))
    .map(({ key, what, on, stage, href }) => ({
      kind: "deadlines" as const,
      stage,
      key: `${key}:${on}:${stage}`,
      words: what,
      note: dayNote(on, today),
      href,
    }))
    .sort(lateFirst);
}

function answers(person: Actor, { answers: all }: ReminderFacts, has: HasRole): Reminder[] {
  const own = (fact: AnswerFact) => fact.authorPersonId === person.personId || fact.askerPersonId === person.personId;
  return all
    .filter((fact) => seesQuestion(person, fact) && (has(fact.bodyId, OFFICER) || own(fact)))
    .map((fact) => {
      const stage = fact.dueOn < person.today ? ("late" as const) : ("soon" as const);
      const ref = reference("question", fact.id);
      return {
        kind: "questions" as const,
        stage,
        key: `${ref}:${fact.dueOn}:${stage}`,
        words: namedInMail(ref, fact.text, fact.theme?.sensitiveSinceAt ?? fact.item?.themeSensitiveSinceAt),
        note: dueStandingText(fact, person.today),
        href: `/questions/${ref}`,
      };
    })
    .sort(lateFirst);
}

/** By the body's own day for papers; where there is none, from two weeks before the meeting on. */
function papers(person: Actor, { papers: all }: ReminderFacts, has: HasRole): Reminder[] {
  const { today } = person;
  return all
    .filter((fact) => has(fact.bodyId, OFFICER) && seesItem(person, fact))
    .filter(({ dueOn, meetsOn }) => (dueOn ?? meetsOn) <= addDays(today, PAPER_SOON_DAYS))
    .map((fact) => {
      const { dueOn, meetsOn } = fact;
      const stage = dueOn !== null && dueOn < today ? ("late" as const) : ("soon" as const);
      const ref = reference("item", fact.id);
      const meeting = say("reminders.forMeeting", {
        meeting: reference("meeting", fact.meetingId),
        when: inDaysText(meetsOn, today),
      });
      return {
        kind: "papers" as const,
        stage,
        key: `${ref}:${dueOn ?? meetsOn}:${stage}`,
        words: namedInMail(ref, fact.title, fact.themeSensitiveSinceAt),
        note: dueOn === null ? meeting : `${dayNote(dueOn, today)}, ${meeting}`,
        href: `/items/${ref}`,
      };
    })
    .sort(lateFirst);
}

function decisions({ decisions: all }: ReminderFacts, has: HasRole): Reminder[] {
  return all
    .filter(({ bodyId }) => has(bodyId, CHAIRS))
    .map(({ key, what }) => ({
      kind: "decisions" as const,
      stage: "waiting" as const,
      key: `${key}:waiting`,
      words: what,
      note: "",
      href: "/approvals",
    }));
}

function meetings({ meetings: all }: ReminderFacts, has: HasRole, today: IsoDate): Reminder[] {
  return all
    .filter(({ bodyId, meetsOn }) => has(bodyId, MEMBERS) && meetsOn <= addDays(today, MEETING_SOON_DAYS))
    .map(({ id, bodyName, meetsOn, words }) => ({
      kind: "meetings" as const,
      stage: "coming" as const,
      key: `${reference("meeting", id)}:${meetsOn}:coming`,
      words: `${bodyName}, ${words}`,
      note: inDaysText(meetsOn, today),
      href: `/meetings/${reference("meeting", id)}`,
    }));
}
