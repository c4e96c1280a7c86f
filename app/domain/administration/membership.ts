import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** One part that a person has in a body: from one day to another, or with no end yet. */
export type Held = {
  personId: number;
  personName: string;
  role: Role;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
};

/**
 * Whether the part may begin beside those already held in the body: nobody holds
 * one part twice at a time, and a body has one chair at a time.
 */
export function mayStartMembership(part: Omit<Held, "personName">, held: readonly Held[]): Verdict {
  const same = held.filter((other) => other.role === part.role && overlap(other, part));
  const own = same.find((other) => other.personId === part.personId);
  const chair = part.role === "chair" ? same.find((other) => other.personId !== part.personId) : undefined;
  return allOf(
    endsInOrder(part),
    own
      ? refused("input", `${own.personName} is ${ROLE_LABELS[own.role]} of this body ${span(own)} already.`)
      : allowed,
    chair ? refused("input", `${chair.personName} is chair of this body ${span(chair)}. End that first.`) : allowed,
  );
}

/**
 * Whether the part may end on this day: on or after its first, and not once it is
 * over. One that began today or is still to begin was perhaps given by mistake: the
 * day before its first is its last, and it is as if it had never begun.
 */
export function mayEndMembership(part: Held, untilOn: IsoDate | null, today: IsoDate): Verdict {
  return allOf(
    part.untilOn !== null && part.untilOn < today
      ? refused("state", `This ended on ${dateText(part.untilOn)}. What has ended cannot be changed.`)
      : allowed,
    untilOn !== null && part.fromOn >= today && untilOn === addDays(part.fromOn, -1)
      ? allowed
      : endsInOrder({ ...part, untilOn }),
  );
}

function endsInOrder({ fromOn, untilOn }: Pick<Held, "fromOn" | "untilOn">): Verdict {
  if (untilOn === null || untilOn >= fromOn) return allowed;
  return refused("input", `The last day cannot be before the first, ${dateText(fromOn)}.`);
}

function overlap(a: Pick<Held, "fromOn" | "untilOn">, b: Pick<Held, "fromOn" | "untilOn">): boolean {
  return (a.untilOn === null || a.untilOn >= b.fromOn) && (b.untilOn === null || b.untilOn >= a.fromOn);
}

function span({ fromOn, untilOn }: Held): string {
  return untilOn === null ? `since ${dateText(fromOn)}` : `from ${dateText(fromOn)} to ${dateText(untilOn)}`;
}
