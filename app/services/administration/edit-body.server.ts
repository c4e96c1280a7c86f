import { mayStandUnder } from "#app/domain/administration/body-place.ts";
import { changedFields } from "#app/domain/events.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { STARTING_WORDS } from "#app/domain/same-words.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { allOf } from "#app/domain/verdict.ts";
import { changeBody, findBodyBySlug, listParents } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import type { BodyDetails } from "./create-body.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const LABELS = {
  name: "Name",
  kind: "Kind",
  parentBodyId: "Part of",
  hostAuthority: "Host authority",
  jurisdiction: "Jurisdiction",
  law: "Law that applies to it",
  dayProfile: "Days that do not count",
  languages: "Languages",
  yearStartMonth: "Month the year starts",
  yearStartDay: "Day the year starts",
  defaultMeetingMinutes: "Time of a usual meeting",
  cadenceTarget: "Meetings a year",
  cadenceWords: "Meetings a year in words",
  remit: "Remit",
  publicContact: "Public contact",
  endedOn: "Ended on",
  writtenAnswerDays: "Days for a written answer",
  responseDays: "Days for a response",
  responseRuleWords: "Rule for responses",
  sameWords: "Abbreviations and other words",
} as const satisfies Record<keyof BodyDetails, string>;

/**
 * Changes a body. Refuses anyone but an administrator, a parent that stands below
 * the body itself, and a stale version.
 */
export function editBody(
  db: Db,
  acting: Acting,
  input: { slug: string; version: number; details: BodyDetails },
): Promise<Outcome<{ slug: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const body = requireRecord(ofOwnCouncil(acting.actor, await findBodyBySlug(trx, input.slug)));
    const verdict = allOf(
      mayAdminister(acting.actor),
      mayStandUnder(body.id, input.details.parentBodyId, await listParents(trx, body.councilId)),
    );
    await requireCurrent(trx, { kind: "body", id: body.id, version: body.version }, input.version, verdict);

    const before = { ...body, sameWords: body.sameWords ?? STARTING_WORDS };
    const changed = changedFields(before, input.details, LABELS, ["parentBodyId"]);
    if (changed.length === 0) return { slug: body.slug };
    await changeBody(trx, body.id, input.details);
    await writeEvent(trx, acting, {
      action: "body_edited",
      subject: { kind: "body", id: body.id, version: body.version + 1 },
      bodyId: body.id,
      particulars: { title: input.details.name, changed },
    });
    return { slug: body.slug };
  });
}
