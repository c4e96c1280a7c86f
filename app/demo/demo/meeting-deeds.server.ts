import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import type { ItemText } from "#app/domain/agenda-item/text.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { confirmMeeting } from "#app/services/meeting/confirm-meeting.server.ts";
import { createItem, type NewItem } from "#app/services/agenda-item/create-item.server.ts";
import { createMeeting } from "#app/services/meeting/create-meeting.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import type { DemoBodyKey, DemoOfficeKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import { DEMO_THEMES, type DemoThemeKey } from "./themes.ts";
import type { DemoTheme } from "./theme-type.ts";

export type NewMeeting = {
  name: string;
  body: DemoBodyKey;
  meetsOn: IsoDate;
  startsAt: string;
  minutesAvailable: number;
  kind?: MeetingKind;
};

const VENUE = "Council Chamber, Civic Centre, Civic Square, Anytown";
const HOW_TO_ATTEND =
  "Open to the public and webcast. To put a question, tell the scrutiny team by noon three working days before.";

/** The officer adds a meeting, with the body's standing items on it. */
export async function addMeeting(stage: Stage, who: DemoPersonKey, meeting: NewMeeting): Promise<void> {
  const { name, body, ...facts } = meeting;
  const { reference } = await stage.does(who, (acting) =>
    createMeeting(stage.db, acting, {
      kind: "ordinary",
      venue: VENUE,
      howToAttend: HOW_TO_ATTEND,
      ...facts,
      bodyId: stage.cast.bodies[body],
    }),
  );
  stage.keep(name, reference);
}

/** The officer fixes the date. */
export async function confirm(stage: Stage, who: DemoPersonKey, name: string): Promise<void> {
  const input = await meetingInput(stage, name);
  await stage.does(who, (acting) => confirmMeeting(stage.db, acting, input));
}

/** The officer records that it was held. */
export async function hold(stage: Stage, who: DemoPersonKey, name: string): Promise<void> {
  const input = await meetingInput(stage, name);
  await stage.does(who, (acting) => holdMeeting(stage.db, acting, input));
}

/** The officer cancels it, saying why. */
export async function cancel(stage: Stage, who: DemoPersonKey, name: string, reasonWords: string) {
  const input = { ...(await meetingInput(stage, name)), reasonWords };
  await stage.does(who, (acting) => cancelMeeting(stage.db, acting, input));
}

export type Slot = {
  name: string;
  title: string;
  purpose: string;
  minutes: number;
  expected: string;
  author: string;
  offices?: readonly DemoOfficeKey[];
  notes?: string;
  /** The rule of law that asks for it, of a statutory item. */
  rule?: RuleId;
  /** Why it is added once the programme is approved. */
  because?: Because;
};

/** The officer gives a theme a slot on a meeting, or one that waits for a meeting. */
export function slotFor(stage: Stage, who: DemoPersonKey, key: DemoThemeKey, on: string | null, slot: Slot) {
  const theme: DemoTheme = DEMO_THEMES[key];
  const of = { kind: "theme", themeId: stage.id(key), meetingId: on === null ? null : stage.id(on) } as const;
  return addItem(stage, who, slot, {
    of,
    format: theme.format ?? "agenda_item",
    leadMemberId: theme.lead ? stage.cast.people[theme.lead] : null,
  });
}

/** The officer adds business without a theme to a meeting. */
export function business(
  stage: Stage,
  who: DemoPersonKey,
  kind: "standing" | "procedural" | "statutory",
  on: string,
  slot: Slot,
) {
  const of = { kind, meetingId: stage.id(on) };
  return addItem(stage, who, slot, { of, format: "agenda_item", leadMemberId: null });
}

async function addItem(
  stage: Stage,
  who: DemoPersonKey,
  slot: Slot,
  item: Pick<NewItem, "of"> & Pick<ItemText, "format" | "leadMemberId">,
): Promise<void> {
  const { made, variation } = await stage.does(who, (acting) =>
    createItem(stage.db, acting, {
      ...item,
      title: slot.title,
      purpose: slot.purpose,
      minutes: slot.minutes,
      reportAuthor: slot.author,
      expectedOutcome: slot.expected,
      officerNotes: slot.notes ?? "",
      statutoryRule: slot.rule ?? null,
      officeIds: (slot.offices ?? []).map((office) => stage.cast.offices[office]),
      witnessWords: [],
      ...slot.because,
    }),
  );
  stage.keep(slot.name, made);
  if (variation) stage.keep(`addition of ${slot.name}`, variation);
}

type Because = { reasonCode: MoveReasonCode; reasonWords: string };

/** The officer moves an item to another meeting; where the chair has to agree, the request is kept under the name. */
export async function move(
  stage: Stage,
  who: DemoPersonKey,
  item: string,
  to: string,
  because: Because,
  asked?: string,
) {
  const input = { ...(await itemInput(stage, item)), meetingId: stage.id(to), ...because };
  const { variation } = await stage.does(who, (acting) => scheduleItem(stage.db, acting, input));
  if (asked && variation) stage.keep(asked, variation);
}

/** The officer takes an item off its meeting, to come back later. */
export async function defer(stage: Stage, who: DemoPersonKey, item: string, because: Because) {
  const input = { ...(await itemInput(stage, item)), meetingId: null, ...because };
  await stage.does(who, (acting) => deferItem(stage.db, acting, input));
}

/** The officer withdraws an item; where the chair has to agree, the request is kept under the name. */
export async function withdrawSlot(stage: Stage, who: DemoPersonKey, item: string, because: Because, asked?: string) {
  const input = { ...(await itemInput(stage, item)), ...because };
  const { variation } = await stage.does(who, (acting) => withdrawItem(stage.db, acting, input));
  if (asked && variation) stage.keep(asked, variation);
}

/** The chair answers a variation. */
export async function decide(
  stage: Stage,
  who: DemoPersonKey,
  asked: string,
  decision: "approve" | "refuse",
  reason?: string,
) {
  const variationId = stage.id(asked);
  const version = await stage.version("variation", variationId);
  const input = { variationId, version, decision, ...(reason ? { reason } : {}) };
  await stage.does(who, (acting) => decideVariation(stage.db, acting, input));
}

async function meetingInput(stage: Stage, name: string) {
  const meetingId = stage.id(name);
  return { meetingId, version: await stage.version("meeting", meetingId) };
}

async function itemInput(stage: Stage, name: string) {
  const itemId = stage.id(name);
  return { itemId, version: await stage.version("agendaItem", itemId) };
}
