import type { BodyKind, BodyLanguages, Jurisdiction } from "#app/domain/body.ts";
import { freeSlug, mayStandUnder, slugOf } from "#app/domain/administration/body-place.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { BodyLaw, DayProfile } from "#app/domain/deadline/law.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { insertBody, listParents, listSlugs } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { startMembershipIn } from "./start-membership.server.ts";

/**
 * What is kept of a body; meeting minutes are minutes, the cadence is meetings a
 * year. Days are calendar days, null where the body's rules give none.
 */
export type BodyDetails = {
  name: string;
  kind: BodyKind;
  parentBodyId: number | null;
  hostAuthority: string;
  jurisdiction: Jurisdiction;
  law: BodyLaw;
  dayProfile: DayProfile;
  languages?: BodyLanguages;
  yearStartMonth: number;
  yearStartDay: number;
  defaultMeetingMinutes: number;
  cadenceTarget: number | null;
  cadenceWords: string | null;
  remit: string;
  publicContact: string;
  endedOn: IsoDate | null;
  writtenAnswerDays: number | null;
  responseDays: number | null;
  responseRuleWords: string;
  sameWords?: string;
};

/**
 * Sets up a body, under an address made from its name that stays when the name
 * changes; `asOfficer` makes who sets it up its scrutiny officer from today.
 * Refuses anyone but an administrator, and a parent that does not exist.
 */
export function createBody(
  db: Db,
  acting: Acting,
  { asOfficer = false, ...details }: BodyDetails & { asOfficer?: boolean },
): Promise<Outcome<{ slug: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    requireVerdict(mayAdminister(acting.actor));
    requireVerdict(mayStandUnder(null, details.parentBodyId, await listParents(trx, acting.actor.councilId)));
    const slug = freeSlug(slugOf(details.name), await listSlugs(trx));
    const id = await insertBody(trx, { ...details, slug, councilId: acting.actor.councilId });
    await writeEvent(trx, acting, {
      action: "body_created",
      subject: { kind: "body", id, version: 1 },
      bodyId: id,
      particulars: { title: details.name },
    });
    const { personId, today } = acting.actor;
    if (asOfficer)
      await startMembershipIn(trx, acting, { slug, personId, role: "officer", fromOn: today, untilOn: null });
    return { slug };
  });
}
