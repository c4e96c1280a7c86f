import {
  hasPlaceReason,
  howPlaced,
  mayChangePlace,
  noneWaits,
  type HowPlaced,
  type PlaceChange,
} from "#app/domain/agenda-item/place.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { variationWords } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { findOpenVariation, getProgrammeState } from "#db/agenda-item/item-places.server.ts";
import { insertVariation } from "#db/programme/variations.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { makeMove, type Placed, type PlacedItem } from "./make-move.server.ts";
import { programmeOfDay } from "#app/services/programme/programme-of-day.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

type MovingItem = PlacedItem & { title: string; meetsOn: IsoDate | null };
type Target = { id: number; bodyId: number; meetsOn: IsoDate; yearStartMonth: number; yearStartDay: number };

/** What became of a change of place: made at once, made under a delegation, or put to the chair. */
export type PlaceChanged = {
  reference: string;
  title: string;
  how: HowPlaced["how"];
  variation: string | null;
  placed: Placed | null;
};

/**
 * Makes a change of place in the way the programme's state asks for: at once,
 * as a variation under the delegation in force, or as a variation for the chair.
 * Refuses while the programme is with the chair, without a reason where one is
 * needed, and where the item already waits for a decision.
 */
export async function requestMove(
  trx: Trx,
  acting: Acting,
  item: MovingItem,
  to: Target | null,
  change: Omit<PlaceChange, "toMeetingId">,
): Promise<PlaceChanged> {
  const full: PlaceChange = { ...change, toMeetingId: to?.id ?? null };
  const programmes = await programmesTouched(trx, item, to);
  requireVerdict(
    mayChangePlace(
      item.kind,
      programmes.map((programme) => programme.state),
    ),
  );
  const delegation = await findDelegationInForce(trx, item.bodyId, acting.actor.today);
  const made = howPlaced(item.kind, programmes, delegation?.id ?? null);
  requireVerdict(hasPlaceReason(full, item.state, made.how));
  const open = await findOpenVariation(trx, item.id);
  requireVerdict(noneWaits(open ? reference("variation", open.id) : null));

  const done = { reference: reference("item", item.id), title: item.title, how: made.how };
  if (made.how === "at_once") {
    return { ...done, variation: null, placed: await makeMove(trx, acting, item, full, null) };
  }
  const variationId = await writeVariation(trx, acting, item, to, full, made);
  const variation = reference("variation", variationId);
  if (made.how === "variation") return { ...done, variation, placed: null };
  return { ...done, variation, placed: await makeMove(trx, acting, item, full, variationId) };
}

async function programmesTouched(trx: Trx, item: MovingItem, to: Target | null) {
  const own = item.programmeId === null ? null : await getProgrammeState(trx, item.programmeId);
  const next = to ? await programmeOfDay(trx, item.kind, to) : null;
  return [own, next?.id === own?.id ? null : next].filter((programme) => programme !== null);
}

async function writeVariation(
  trx: Trx,
  acting: Acting,
  item: MovingItem,
  to: Target | null,
  change: PlaceChange,
  made: Exclude<HowPlaced, { how: "at_once" }>,
): Promise<number> {
  const by = { personId: acting.actor.personId, name: acting.actor.name };
  const delegated = made.how === "delegated";
  const id = await insertVariation(trx, {
    programmeId: made.programmeId,
    itemId: item.id,
    kind: change.kind,
    fromMeetingId: item.meetingId,
    toMeetingId: change.toMeetingId,
    reasonCode: change.reasonCode,
    reasonWords: change.reasonWords ?? "",
    state: delegated ? "approved" : "awaiting_chair",
    proposedByPersonId: by.personId,
    proposedByName: by.name,
    proposedAt: acting.now,
    itemVersion: item.version,
    ...(delegated ? { delegationId: made.delegationId, decidedByName: by.name, decidedAt: acting.now } : {}),
  });
  await writeEvent(trx, acting, {
    action: delegated ? "variation_made_under_delegation" : "variation_proposed",
    subject: { kind: "variation", id, version: 1 },
    about: about(
      ["item", item.id],
      ["theme", item.themeId],
      ["programme", made.programmeId],
      ["meeting", item.meetingId],
      ["meeting", change.toMeetingId],
      ["delegation", delegated ? made.delegationId : null],
    ),
    bodyId: item.bodyId,
    reason: reasonLine(change.reasonCode, change.reasonWords),
    particulars: {
      reference: reference("variation", id),
      to: variationWords({
        kind: change.kind,
        itemReference: reference("item", item.id),
        fromMeetsOn: item.meetsOn,
        toMeetsOn: to?.meetsOn ?? null,
      }),
    },
  });
  return id;
}
