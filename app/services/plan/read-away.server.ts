import { daysAway, whoKey, WHOLE_BODY } from "#app/domain/availability/absence.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { RequiredPerson } from "#app/domain/plan/instance.ts";
import type { listWitnesses } from "#db/agenda/witnesses.server.ts";
import type { Db } from "#db/open.server.ts";
import { readAvailability } from "#app/services/availability/read-who-cannot-come.server.ts";

type Led = { leadMemberId: number | null; leadName: string | null };
type Witnesses = Awaited<ReturnType<typeof listWitnesses>>;

/** Who cannot come to the meetings that a plan is made of, as far as it has been entered. */
export type Away = {
  /** The lead and the witnesses of a theme, whom its item would be given. */
  ofTheme: (theme: Led, witnesses: readonly string[]) => RequiredPerson[];
  /** The lead and the witnesses of an item, each once. */
  of: (item: Led & { id: number }, witnesses: Witnesses) => RequiredPerson[];
  /** Whether the whole body does not meet on the day. */
  isRecess: (day: IsoDate) => boolean;
};

/** Reads it for the meetings of a body, in order of day; nothing for anybody but its officers. Two queries. */
export async function readAway(
  db: Db,
  actor: Actor,
  bodyId: number,
  meetings: readonly { meetsOn: IsoDate }[],
): Promise<Away> {
  const days = meetings.map(({ meetsOn }) => meetsOn);
  const [first, last] = [days[0] ?? actor.today, days.at(-1) ?? actor.today];
  const away = daysAway(days, (await readAvailability(db, actor, bodyId, [first, last])).absences);
  const person = (key: string, name: string) => ({ name, awayOn: away.get(key) ?? [] });
  const lead = ({ leadMemberId: personId, leadName }: Led) =>
    personId === null ? [] : [person(whoKey({ personId, officeId: null, words: "" }), leadName ?? "")];
  const eachOnce = (people: RequiredPerson[]) => [...new Map(people.map((one) => [one.name, one])).values()];
  return {
    ofTheme: (theme, witnesses) =>
      eachOnce([
        ...lead(theme),
        ...witnesses.map((words) => person(whoKey({ personId: null, officeId: null, words }), words)),
      ]),
    of: (item, witnesses) => {
      const asked = witnesses.filter(({ itemId }) => itemId === item.id);
      const people = asked.map((one) => person(whoKey({ ...one, personId: null }), witnessWords(one)));
      return eachOnce([...lead(item), ...people]);
    },
    isRecess: (day) => (away.get(WHOLE_BODY) ?? []).includes(day),
  };
}
