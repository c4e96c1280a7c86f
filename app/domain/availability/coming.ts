import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { MEMBER_ROLES, type Role } from "#app/domain/actor.ts";
import { WHOLE_BODY, whoCannotCome, type Absence, type Needed } from "./absence.ts";
import { listed } from "#app/domain/text.ts";

/** A part that somebody has in the body, between days. */
export type Sits = { id: number; name: string; role: Role; fromOn: IsoDate; untilOn: IsoDate | null };

/** What is known of a body's days: everybody's parts in it, and who cannot come when. */
export type Availability = { parts: readonly Sits[]; absences: readonly Absence[] };

/** How a day is for a meeting of the body: of how many members which cannot come, and which officers. */
export type Coming = {
  day: IsoDate;
  /** Whether the whole body does not meet. */
  isRecess: boolean;
  members: number;
  membersAway: string[];
  officersAway: string[];
};

/** An item of the meeting, and who of those it needs cannot come. */
export type NeededFor = { title: string; away: readonly Needed[] };

/** Who of those who have a part in the body on the day can come to a meeting on it. */
export function comingOn(day: IsoDate, { parts, absences }: Availability): Coming {
  const away = whoCannotCome(day, absences);
  const there = parts.filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day <= untilOn));
  const members = eachOnce(there.filter(({ role }) => isMember(role)));
  const officers = eachOnce(there.filter(({ role }) => !isMember(role)));
  const namesAway = (people: readonly Sits[]) =>
    people.filter(({ id }) => away.includes(`person:${id}`)).map(({ name }) => name);
  return {
    day,
    isRecess: away.includes(WHOLE_BODY),
    members: members.length,
    membersAway: namesAway(members),
    officersAway: namesAway(officers),
  };
}

/** The same as a line for a meeting's page or form. */
export function comingText(bodyName: string, coming: Coming): string {
  if (coming.isRecess) return recessText(bodyName, coming);
  const officers =
    coming.officersAway.length > 0 ? [`Of the officers, ${listed(coming.officersAway)} cannot come.`] : [];
  return [membersText(coming), ...officers].join(" ");
}

/** What speaks against the day, as sentences; none where everybody can come as far as is known. It never forbids. */
export function warnOfComing(bodyName: string, coming: Coming, items: readonly NeededFor[]): string[] {
  const { isRecess, membersAway, officersAway, day } = coming;
  const needed = items.filter(({ away }) => away.length > 0).map(neededText);
  if (isRecess) return [recessText(bodyName, coming), ...needed];
  if (membersAway.length > 0) return [comingText(bodyName, coming), ...needed];
  const officers = `Of the officers, ${listed(officersAway)} cannot come on ${weekdayDateText(day)}.`;
  return [...(officersAway.length > 0 ? [officers] : []), ...needed];
}

/** "“Retail crime”: Cllr Ruth Ahmed, who leads on it, cannot come." */
export function neededText({ title, away }: NeededFor): string {
  const each = away.map(({ name, part }) => `${name}, ${part === "lead" ? "who leads on it" : "a witness"},`);
  return `“${title}”: ${each.join(" and ")} cannot come.`;
}

/** "Cllr Ruth Ahmed and Chief Constable cannot come", for beside a choice. */
export function awayText(away: readonly Needed[]): string {
  return `${listed(away.map(({ name }) => name))} cannot come`;
}

/** The same in short, for the head of a meeting: "4 of 6 members can come"; null where nothing speaks against the day. */
export function comingInShort({ isRecess, members, membersAway }: Coming): string | null {
  if (isRecess) return "The body does not meet on this day";
  if (membersAway.length === 0) return null;
  return `${members - membersAway.length} of ${members} members can come`;
}

function membersText({ day, members, membersAway }: Coming): string {
  const on = weekdayDateText(day);
  if (members === 0) return `No member of the body is known on ${on}.`;
  const all = members === 1 ? "the one member" : `all ${members} members`;
  if (membersAway.length === 0) return `As far as is known, ${all} can come on ${on}.`;
  const can = members - membersAway.length;
  return `${can === 0 ? "None" : can} of ${members} members can come on ${on}. ${listed(membersAway)} cannot.`;
}

function recessText(bodyName: string, { day }: Coming): string {
  return `${bodyName} does not meet on ${weekdayDateText(day)}.`;
}

function isMember(role: Role): boolean {
  return (MEMBER_ROLES as readonly Role[]).includes(role);
}

function eachOnce(people: readonly Sits[]): Sits[] {
  return [...new Map(people.map((one) => [one.id, one])).values()];
}
