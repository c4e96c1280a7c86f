import { createHash } from "node:crypto";
import { z } from "zod";
import type { FormState, FormValues } from "#app/components/form-state.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { DeferredTo, OutcomeText } from "#app/domain/outcome/text.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import { actingIn, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readFields, type FormAgain } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { recordItem, type ItemRecorded } from "#app/services/meeting-record/record-item.server.ts";
import { ItemRecordForm } from "./item-record-shape.server.ts";

/** What became of one item of the form: what was said of saving it, what came back of it, or what waits as it was typed. */
export type ItemAnswer = { status: number; said: string | null; state: FormState; asSent: boolean };

/**
 * Saves of a meeting's form the item `at`, or else every item in which something
 * was typed, each by itself. What was typed in the others is answered as it was sent.
 */
export async function recordItems(
  ctx: RequestContext,
  actor: Actor,
  data: FormData,
  at: string | null,
): Promise<Record<string, ItemAnswer>> {
  const parts = partsOf(data);
  if (at !== null) found(parts.get(at));
  const answers: Record<string, ItemAnswer> = {};
  for (const [ref, part] of parts) {
    const { values } = readFields(part, z.unknown());
    if (at === ref || (at === null && isTypedIn(values))) answers[ref] = await saveItem(ctx, actor, ref, part);
    else if (isTypedIn(values)) answers[ref] = waiting(values);
  }
  return answers;
}

/** The items of a form that was sent after its session had ended, as they were typed; null where none waits here. */
export function keptItems({ planner, session, url }: RequestContext): Record<string, ItemAnswer> | null {
  const kept = session && planner.sessions.keptOn(session.idHash, url.pathname);
  if (!kept) return null;
  const items: Record<string, FormValues> = {};
  for (const [name, value] of Object.entries(kept.values)) {
    const [, ref = "", field = ""] = OF_ITEM.exec(name) ?? [];
    if (ref !== "") (items[ref] ??= {})[field] = value;
  }
  const typed = Object.entries(items).filter(([, values]) => isTypedIn(values));
  return Object.fromEntries(typed.map(([ref, values]) => [ref, waiting(values)]));
}

/** A sign of the outcome that a form shows, by which it is known whether somebody typed another. */
export function signOfOutcome(outcome: (OutcomeText & DeferredTo) | null, mayDefer: boolean): string {
  const meeting = mayDefer ? outcome?.deferredToMeetingId : null;
  return signOf({ ...outcome, deferredTo: meeting ? reference("meeting", meeting) : "" });
}

/** What is said of an item that was saved. */
export function savedWords({ reference, said }: ItemRecorded): string {
  return said.length === 0
    ? `Nothing was different for ${reference}, so nothing has been changed.`
    : `Saved for ${reference}: ${said.join(", ")}.`;
}

const OF_ITEM = /^(I-\d+)-(.+)$/;

function partsOf(data: FormData): Map<string, FormData> {
  const parts = new Map<string, FormData>();
  const formKey = data.get("submitKey");
  for (const [name, value] of data) {
    const [, ref = "", field = ""] = OF_ITEM.exec(name) ?? [];
    if (ref === "" || typeof value !== "string") continue;
    const part = parts.get(ref) ?? new FormData();
    if (!parts.has(ref)) part.set("submitKey", `${typeof formKey === "string" ? formKey : ""}.${ref}`);
    part.append(field, value);
    parts.set(ref, part);
  }
  return parts;
}

async function saveItem(ctx: RequestContext, actor: Actor, ref: string, part: FormData): Promise<ItemAnswer> {
  const itemId = found(idFromReference("item", ref));
  const read = readFields(part, ItemRecordForm);
  const answered = read.ok
    ? await answer(
        ctx,
        read,
        () => recordItem(ctx.write, actingIn(ctx, actor, read), { ...read.data, itemId }),
        (done) => ({ show: { said: savedWords(done) } }),
      )
    : malformed(read);
  const { data: state, init } = answered as FormAgain<FormState & { said?: string }>;
  if (state.said !== undefined) return { status: 200, said: state.said, state: NOTHING, asSent: false };
  return { status: init?.status ?? 200, said: null, state, asSent: false };
}

const NOTHING: FormState = { errors: {}, refusal: null, values: {} };

function waiting(values: FormValues): ItemAnswer {
  return { status: 200, said: null, state: { ...NOTHING, values }, asSent: true };
}

/** Whether somebody typed in an item's part of the form: another outcome than it showed, or a row begun. */
function isTypedIn(values: FormValues): boolean {
  if (values.shown !== undefined && values.shown !== signOf(values)) return true;
  return Object.entries(values).some(([name, value]) => BEGUN.test(name) && value !== "");
}

/** A version is nobody's typing, and who answers stands there before anybody types. */
const BEGUN = /^(?:answer|raised|followUp|report)-\d+-(?!version$|by$)/;

const OUTCOME = ["code", "deferredTo", "minuteNumber", "resolutionWords", "discussionWords"];

function signOf(values: Record<string, unknown>): string {
  const shown = JSON.stringify(OUTCOME.map((name) => values[name] ?? ""));
  return createHash("sha256").update(shown).digest("base64url").slice(0, 16);
}
