import type { Actor } from "#app/domain/actor.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { count } from "#app/domain/event/particulars.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { countToAdminister, listBodiesLacking } from "#db/home/administration.server.ts";
import type { Db } from "#db/open.server.ts";

const REFUSED_HOURS = 30 * 24;
/** Mail goes out within minutes: what has waited so long does not go. */
const WAITING_HOURS = 1;

/** What needs an administrator, each with where it is put right; nothing that they only could do. */
export async function administratorRows(db: Db, { councilId, today }: Actor, now: IsoInstant): Promise<DeskRow[]> {
  const { toInvite, refused, waiting } = await countToAdminister(db, {
    councilId,
    now,
    refusedSince: addHours(now, -REFUSED_HOURS),
    waitingSince: addHours(now, -WAITING_HOURS),
  });
  const lacking = await listBodiesLacking(db, { councilId, today });
  return [
    ...mailRows(waiting, refused),
    ...lacking.map(({ slug, name, hasOfficer, hasChair }) => ({
      words: `${name} has ${lackText(hasOfficer === 1, hasChair === 1)}`,
      note: hasOfficer ? "Nobody can decide what is sent to the chair" : "Nobody can plan its year or make its papers",
      href: `/admin/bodies/${slug}/memberships/new`,
      verb: "Add",
      stage: "open" as const,
    })),
    ...(toInvite > 0
      ? [
          {
            words: `Invite ${count(toInvite, "account")}`,
            note: "No password yet, and no invitation that still works",
            href: "/admin/people/invitations",
            verb: "Invite",
            stage: "open" as const,
          },
        ]
      : []),
  ];
}

function lackText(hasOfficer: boolean, hasChair: boolean): string {
  if (!hasOfficer && !hasChair) return "no scrutiny officer and no chair";
  return hasOfficer ? "no chair" : "no scrutiny officer";
}

function mailRows(waiting: number, refused: number): DeskRow[] {
  const row = { href: "/admin", verb: "Look", stage: "open" } as const;
  return [
    ...(waiting > 0
      ? [
          {
            ...row,
            words: `${count(waiting, "message")} not sent`,
            note: "Waiting for more than an hour: mail does not go out",
          },
        ]
      : []),
    ...(refused > 0
      ? [{ ...row, words: `${count(refused, "message")} refused`, note: "In the last 30 days: an address is wrong" }]
      : []),
  ];
}
