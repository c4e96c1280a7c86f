import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { addDays, dateText } from "#app/domain/calendar.ts";
import { isOpenFollowUp, isRunningFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { otherOwnersIn } from "#app/domain/follow-up/owner-key.ts";
import { LATENESS, LATENESS_LIST, lateCount, type Lateness } from "#app/domain/follow-up/lateness.ts";
import { followUpStanding, isOverdue } from "#app/domain/follow-up/overdue.ts";
import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { seesFollowUp } from "#app/domain/theme/visibility.ts";
import { inEnglish as say } from "#app/words/say.ts";
import type { FollowUpFact, ReminderFacts } from "./facts.ts";
import { FOLLOW_UP_SOON_DAYS } from "./kinds.ts";
import { dayNote, lateFirst, namedInMail, type HasRole, type Reminder } from "./reminder.ts";

/**
 * The promises a person is told of: an officer every one of their bodies, whoever
 * leads its theme or owns it that one, and a chair how many are late, once each
 * time another becomes late.
 */
export function followUpReminders(person: Actor, facts: ReminderFacts, has: HasRole): Reminder[] {
  const seen = facts.followUps.filter((fact) => seesFollowUp(person, fact));
  const theirs = (fact: FollowUpFact) =>
    has(fact.bodyId, FOLLOW_UP_DEEDS.report_follow_up.roles) ||
    [fact, ...otherOwnersIn(fact)].some(({ ownerPersonId }) => ownerPersonId === person.personId) ||
    fact.theme?.leadMemberId === person.personId;
  const single = seen.filter(theirs).flatMap((fact) => [...itself(fact, person), ...response(fact, person)]);
  const chaired = seen.filter((fact) => has(fact.bodyId, AGENDA_DEEDS.agree_agenda.roles) && !theirs(fact));
  return [...single, ...lateLines(lateOfBodies(chaired, seen, person))].sort(lateFirst);
}

function itself(fact: FollowUpFact, { today }: Actor): Reminder[] {
  const { state, dueOn } = fact;
  const late = isOverdue(fact, today);
  const running = isRunningFollowUp(state);
  if (dueOn === null || !running || dueOn > addDays(today, FOLLOW_UP_SOON_DAYS)) return [];
  const note = late ? (followUpStanding(fact, today).late ?? "") : dayNote(dueOn, today);
  return [made(fact, late ? "late" : "soon", dueOn, note)];
}

function response(fact: FollowUpFact, { today }: Actor): Reminder[] {
  const { state, responseDueOn, responded } = fact;
  if (responseDueOn === null || responded || !isOpenFollowUp(state)) return [];
  if (responseDueOn > addDays(today, FOLLOW_UP_SOON_DAYS)) return [];
  const late = responseDueOn < today;
  const said = followUpStanding(fact, today).responseLate?.toLowerCase() ?? "";
  const note = late
    ? say("reminders.lateReply", { late: said, day: dateText(responseDueOn) })
    : say("reminders.replyDue", { due: dayNote(responseDueOn, today) });
  return [made(fact, late ? "late" : "soon", `response:${responseDueOn}`, note)];
}

function made(fact: FollowUpFact, stage: "late" | "soon", what: string, note: string): Reminder {
  const ref = reference("follow_up", fact.id);
  const sensitive = fact.sensitiveSinceAt ?? fact.theme?.sensitiveSinceAt ?? fact.item?.themeSensitiveSinceAt ?? null;
  return {
    kind: "follow_ups",
    stage,
    key: `${ref}:${what}:${stage}`,
    words: namedInMail(ref, fact.wording, sensitive),
    note,
    href: `/follow-ups/${ref}`,
  };
}

/** How many follow-ups of a body are late in one way, and the last day that passed. */
export type LateOfBody = { bodyId: number; bodySlug: string; lateness: Lateness; count: number; last: string };

/**
 * One line a body and a way of being late: its number is that of the list it leads to, what they
 * are told of by name among it. Its key holds the last day that passed, so that it is told again
 * only when another is late.
 */
export function lateLines(late: readonly LateOfBody[]): Reminder[] {
  return late.map(({ bodyId, bodySlug, lateness, count, last }) => {
    const { words, href } = lateCount(lateness, count, { body: bodySlug });
    return {
      kind: "follow_ups",
      stage: "late",
      key: `body-${bodyId}:${lateness === "work" ? "" : "reply:"}${last}:late`,
      words: say("reminders.lateFollowUps", { counts: words }),
      note: say("reminders.whoWasAsked"),
      href,
    };
  });
}

/** What is late in the bodies that they chair, where they are not told of all of it by name. */
function lateOfBodies(chaired: readonly FollowUpFact[], seen: readonly FollowUpFact[], { today }: Actor): LateOfBody[] {
  const late = (lateness: Lateness) => (fact: FollowUpFact) => LATENESS[lateness].isLate(followUpStanding(fact, today));
  return [...new Set(chaired.map(({ bodyId }) => bodyId))].flatMap((bodyId) =>
    LATENESS_LIST.filter((lateness) => chaired.some((fact) => fact.bodyId === bodyId && late(lateness)(fact))).map(
      (lateness) => {
        const own = seen.filter((fact) => fact.bodyId === bodyId && late(lateness)(fact));
        const days = own.map(({ dueOn, responseDueOn }) => (lateness === "work" ? dueOn : responseDueOn) ?? "").sort();
        return { bodyId, bodySlug: own[0]?.bodySlug ?? "", lateness, count: own.length, last: days.at(-1) ?? "" };
      },
    ),
  );
}
