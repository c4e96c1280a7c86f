import { dateText, type IsoDate } from "#app/domain/calendar.ts";

/**
 * What happens to a theme once it has been sent, in order: who looks at it, who
 * decides, and roughly when.
 */
export function nextSteps(body: {
  bodyName: string;
  chairName: string | null;
  nextMeetingOn: IsoDate | null;
}): string[] {
  const chair = body.chairName ? `The chair, ${body.chairName},` : "The chair";
  const when = body.nextMeetingOn
    ? ` The next meeting of ${body.bodyName} is on ${dateText(body.nextMeetingOn)}; a theme taken forward usually goes to a later one.`
    : ` No date is set yet for a meeting of ${body.bodyName}.`;
  return [
    "A scrutiny officer checks it against the remit and against themes already there, and may ask for more information.",
    `${chair} decides whether it is taken forward, and gives a reason if it is not.`,
    `If it is taken forward, it is given a place on the work programme.${when}`,
  ];
}
