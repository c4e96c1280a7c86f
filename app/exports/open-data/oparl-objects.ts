import { BODY_KIND_LABELS } from "#app/domain/body.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { londonTimeWithOffset, instantInLondon, addMinutes } from "#app/domain/feed/london-time.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { MEETING_KIND_LABELS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { placeKey, type OpenRow, type Told } from "#app/domain/open-data/told.ts";
import { reference } from "#app/domain/references.ts";
import type { OparlAround, Ways } from "./oparl-around.ts";
import { consultationOf, consultationsOf, filesOf, locationOf } from "./oparl-parts.ts";
import { OPARL_LISTS, OparlAddresses, oparlType, type OparlListName } from "./oparl-lists.ts";

type KindOf<N extends OparlListName> = (typeof OPARL_LISTS)[N]["kind"];

/** A record as an object of OParl, or that it is deleted. */
export function oparlObject<N extends OparlListName>(
  list: N,
  row: OpenRow<KindOf<N>>,
  around: OparlAround,
  origin: string,
): Record<string, unknown> {
  const at = new OparlAddresses(origin);
  const own = {
    id: at.of(list, row.id),
    type: oparlType(OPARL_LISTS[list].type),
    created: row.createdAt,
    modified: row.changedAt,
  };
  const told = row.told as Told[KindOf<N>] | null;
  const made = told && (MAKE[list] as Maker<N>)(told, { around, at }, row);
  return made ? { ...own, ...made } : { ...own, deleted: true };
}

/** The address of the council that a record is of: what OParl calls its body. */
function councilOf({ bodyId }: OpenRow, { around, at }: Ways): string {
  return at.of("body", around.councils.get(bodyId) ?? 0);
}

type Maker<N extends OparlListName> = (
  told: Told[KindOf<N>],
  ways: Ways,
  row: OpenRow<KindOf<N>>,
) => Record<string, unknown> | null;

const MAKE: { [N in OparlListName]: Maker<N> } = {
  organization: ({ slug, name, kind, parentBodyId, endedOn }, { around, at }, row) => ({
    body: councilOf(row, { around, at }),
    name,
    organizationType: BODY_KIND_LABELS[kind],
    classification: BODY_KIND_LABELS[kind],
    meeting: `${at.list("meeting")}?organization=${slug}`,
    ...(parentBodyId !== null && around.slugs.has(parentBodyId)
      ? { subOrganizationOf: at.of("organization", parentBodyId) }
      : {}),
    ...(endedOn === null ? {} : { endDate: endedOn }),
    website: at.web(`/bodies/${slug}`),
    web: at.web(`/bodies/${slug}`),
  }),
  person: ({ id, name, memberships }, { around, at }, row) => ({
    body: councilOf(row, { around, at }),
    name,
    membership: memberships.map((one) => ({
      id: at.of("membership", `${id}-${one.id}`),
      type: oparlType("Membership"),
      person: at.of("person", id),
      organization: at.of("organization", one.bodyId),
      role: ROLE_LABELS[one.role],
      created: row.createdAt,
      modified: row.changedAt,
    })),
  }),
  meeting: meetingMade,
  "agenda-item": agendaItemMade,
  paper: ({ id, entry, from }, ways, row) => ({
    body: councilOf(row, ways),
    name: entry.title,
    reference: reference("item", id),
    date: from.publishedOn,
    paperType: FORMAT_LABELS[entry.format],
    originatorOrganization: [ways.at.of("organization", row.bodyId)],
    auxiliaryFile: filesOf(id, entry.documents, row, ways),
    consultation: consultationsOf(row, ways),
    web: ways.at.web(`/items/${reference("item", id)}`),
  }),
  consultation: (_, ways, row) => consultationOf(row, ways) ?? null,
};

function meetingMade({ id, entry, body }: Told["meeting"], { around, at }: Ways, row: OpenRow<"meeting">) {
  const { meetsOn, startsAt, venue, state, kind, minutesAvailable } = entry;
  const items = entry.itemIds.flatMap((itemId) => {
    const item = around.items.get(itemId);
    return item?.told?.entry.meetingId === id ? [item] : [];
  });
  return {
    name: `${body.name}: ${MEETING_KIND_LABELS[kind].toLowerCase()}`,
    meetingState: MEETING_STATES[state].words,
    cancelled: state === "cancelled",
    start: londonTimeWithOffset(meetsOn, startsAt ?? "00:00"),
    ...(startsAt !== null && minutesAvailable !== undefined
      ? { end: addMinutes(instantInLondon(meetsOn, startsAt), minutesAvailable) }
      : {}),
    ...(venue === "" ? {} : { location: locationOf(id, venue, row, at) }),
    organization: [at.of("organization", row.bodyId)],
    agendaItem: items.map((item) => embeddedItem(item, { around, at })),
    web: at.web(`/meetings/${reference("meeting", id)}`),
  };
}

function embeddedItem(row: OpenRow<"item">, ways: Ways) {
  const made = row.told && agendaItemMade(row.told, ways);
  return {
    id: ways.at.of("agenda-item", row.id),
    type: oparlType("AgendaItem"),
    created: row.createdAt,
    modified: row.changedAt,
    ...made,
  };
}

/** An item as it is on the agenda of its meeting; null where it is on none that is published. */
function agendaItemMade({ id, entry }: Told["item"], { around, at }: Ways) {
  const place = around.places.get(placeKey(entry.meetingId, id));
  if (place === undefined || entry.meetingId === null) return null;
  const outcome = around.outcomes.get(id);
  const held = outcome && (outcome.corrections.at(-1) ?? outcome.original);
  return {
    meeting: at.of("meeting", entry.meetingId),
    order: place,
    name: entry.title,
    public: entry.exempt === null,
    consultation: at.of("consultation", id),
    ...(held ? { result: OUTCOME_CODES[held.code].words } : {}),
    ...(held && held.resolution !== "" ? { resolutionText: held.resolution } : {}),
    web: at.web(`/items/${reference("item", id)}`),
  };
}
