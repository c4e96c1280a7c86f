import { createHash } from "node:crypto";
import { z } from "zod";
import { NOTHING_CAME, type FormState, type FormValues } from "#app/components/form-state.ts";
import type { Actor } from "#app/domain/actor.ts";
import { THERE } from "#app/domain/meeting-record/draft.ts";
import { ANOTHER_CODE } from "#app/domain/outcome/codes.ts";
import type { DeferredTo, OutcomeText } from "#app/domain/outcome/text.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { actingIn, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readFields, type BadForm, type FormAgain, type GoodForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { recordAttendance } from "#app/services/meeting-record/record-attendance.server.ts";
import { recordItem, type ItemRecorded } from "#app/services/meeting-record/record-item.server.ts";
import { ItemRecordForm } from "./item-record-shape.server.ts";
import { ThereForm } from "./there-form.server.ts";

/** What became of one part of the form: what was said of saving it, what came back of it, or what waits as it was typed. */
export type PartAnswer = { status: number; said: string | null; state: FormState; asSent: boolean };

/** Saves of a meeting's form each part in which something was typed, by itself, so that none keeps another from being saved. */
export async function saveRecord(
  ctx: RequestContext,
  actor: Actor,
  meetingId: number,
  data: FormData,
): Promise<Record<string, PartAnswer>> {
  const answers: Record<string, PartAnswer> = {};
  for (const [name, part] of partsOf(data)) {
    if (name === THERE) {
      const read = readFields(part, ThereForm);
      const entries = read.ok ? read.data : [];
      if (entries.length === 0) continue;
      answers[name] = await savePart(ctx, read, () =>
        recordAttendance(ctx.write, actingIn(ctx, actor, read as GoodForm<unknown>), {
          meetingId,
          entries,
          because: "",
        }),
      );
    } else if (isTypedIn(readFields(part, z.unknown()).values)) {
      const itemId = found(idFromReference("item", name));
      const read = readFields(part, ItemRecordForm);
      answers[name] = await savePart(ctx, read, (input) =>
        recordItem(ctx.write, actingIn(ctx, actor, read as GoodForm<unknown>), { ...input, itemId }),
      );
    }
  }
  return answers;
}

/** What was typed in a form and not saved, by part, as it was typed; null where nothing was. */
export function partsTyped(fields: FormValues): Record<string, PartAnswer> | null {
  const parts: Record<string, FormValues> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [, part = "", field = ""] = OF_PART.exec(name) ?? [];
    if (part !== "") (parts[part] ??= {})[field] = value;
  }
  const typed = Object.entries(parts).filter(([name, values]) => name === THERE || isTypedIn(values));
  if (typed.length === 0) return null;
  return Object.fromEntries(typed.map(([name, values]) => [name, waiting(values)]));
}

/** The fields of these parts that were not saved, each under its name in the whole form. */
export function fieldsLeft(answers: Readonly<Record<string, PartAnswer>>): Record<string, string> {
  const left = Object.entries(answers).filter(([, { said }]) => said === null);
  return Object.fromEntries(
    left.flatMap(([part, { state }]) =>
      Object.entries(state.values).flatMap(([field, value]) =>
        typeof value === "string" ? [[`${part}-${field}`, value] as const] : [],
      ),
    ),
  );
}

type Shown = {
  outcome: (OutcomeText & DeferredTo) | null;
  welsh: WelshWords<"outcome"> | null;
  deferTo: readonly unknown[];
};

/** A sign of the outcome that a form shows, by which it is known whether somebody typed another. */
export function signOfOutcome({ outcome, welsh, deferTo }: Shown): string {
  const meeting = deferTo.length > 0 ? outcome?.deferredToMeetingId : null;
  return signOf({
    ...outcome,
    welshResolution: welsh?.resolution,
    deferredTo: meeting ? reference("meeting", meeting) : "",
  });
}

/** What is said of an item that was saved. */
export function savedWords({ title, said }: Omit<ItemRecorded, "reference">): string {
  return said.length === 0
    ? `Nothing was different for “${title}”, so nothing has been changed.`
    : `Saved for “${title}”: ${said.join(", ")}.`;
}

const OF_PART = /^(I-\d+|there)-(.+)$/;

function partsOf(data: FormData): Map<string, FormData> {
  const parts = new Map<string, FormData>();
  const formKey = data.get("submitKey");
  for (const [name, value] of data) {
    const [, part = "", field = ""] = OF_PART.exec(name) ?? [];
    if (part === "" || typeof value !== "string") continue;
    const own = parts.get(part) ?? new FormData();
    if (!parts.has(part)) own.set("submitKey", `${typeof formKey === "string" ? formKey : ""}.${part}`);
    own.append(field, value);
    parts.set(part, own);
  }
  return parts;
}

async function savePart<T, Done extends object>(
  ctx: RequestContext,
  read: GoodForm<T> | BadForm,
  deed: (input: T) => Promise<Outcome<Done>>,
): Promise<PartAnswer> {
  const answered = read.ok
    ? await answer(
        ctx,
        read,
        () => deed(read.data),
        (done) => ({ show: { said: "said" in done ? savedWords(done as unknown as ItemRecorded) : THERE_SAVED } }),
      )
    : malformed(read);
  const { data: state, init } = answered as FormAgain<FormState & { said?: string }>;
  if (state.said !== undefined) return { status: 200, said: state.said, state: NOTHING_CAME, asSent: false };
  return { status: init?.status ?? 200, said: null, state, asSent: false };
}

const THERE_SAVED = "Saved who was there.";

function waiting(values: FormValues): PartAnswer {
  return { status: 200, said: null, state: { ...NOTHING_CAME, values }, asSent: true };
}

/** Whether somebody typed in an item's part of the form: another outcome than it showed, or a row begun. */
function isTypedIn(values: FormValues): boolean {
  const code = values.code === ANOTHER_CODE ? values.otherCode : values.code;
  if (values.shown !== undefined && values.shown !== signOf({ ...values, code })) return true;
  const before = ([name]: [string, unknown]) => (WHO_ANSWERS.test(name) ? values[name.replace(/by$/, "asked")] : "");
  return Object.entries(values).some((field) => BEGUN.test(field[0]) && field[1] !== (before(field) ?? ""));
}

/** What is nobody's typing: a version, who was asked, how a line is understood. */
const BEGUN = /^(?:(?:answer|raised|report)-\d+-(?!version$|asked$)|followUp-\d+-line$)/;
/** Before anybody types there stands who was asked. */
const WHO_ANSWERS = /^answer-\d+-by$/;

const OUTCOME = ["code", "deferredTo", "minuteNumber", "resolutionWords", "welshResolution", "discussionWords"];

function signOf(values: Record<string, unknown>): string {
  const shown = JSON.stringify(OUTCOME.map((name) => values[name] ?? ""));
  return createHash("sha256").update(shown).digest("base64url").slice(0, 16);
}
