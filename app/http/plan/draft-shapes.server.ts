import { z } from "zod";
import { MOST_DRAFTED } from "#app/domain/plan/draft-may.ts";
import { oneOf, OptionalId, OptionalReason, Version } from "#app/http/form-parts.server.ts";
import { chosen, OptionalReasonFields, wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";

/** A move that is gathered: to a meeting, off one, or (on its own page) whichever the choice says. */
export const DraftMove = z
  .object({
    version: Version,
    deed: oneOf(["to", "off", "either"], "Open the page again: the form was incomplete."),
    to: chosen("meeting", "Choose a meeting").optional(),
    known: OptionalId,
    ...OptionalReasonFields,
  })
  .refine(({ deed, to }) => deed !== "to" || to !== undefined, { path: ["to"], message: "Choose a meeting" })
  .transform(({ to, deed, ...form }) => ({ ...form, meetingId: deed === "off" ? null : (to ?? null) }));

/** A theme without an item that is to be placed. */
export const DraftPlace = z
  .object({
    to: chosen("meeting", "Choose a meeting"),
    minutes: wholeMinutes("Enter how many minutes it takes", 0),
    known: OptionalId,
    reasonWords: OptionalReason,
  })
  .transform(({ to, ...form }) => ({ ...form, meetingId: to }));

/** What the page of a draft plan posts: which deed, to the draft as it was shown. */
export const OnDraft = z.object({
  deed: oneOf(["send", "remove", "discard"], "Open the page again: the form was incomplete."),
  version: Version,
  moveId: OptionalId,
  seen: z.array(z.string().max(40)).max(MOST_DRAFTED).default([]),
});

/** The chair's answer to a request. */
export const RequestDecision = z
  .object({
    version: Version,
    decision: oneOf(["ticked", "refuse"], "Choose whether to approve what is ticked, or to refuse all"),
    approved: z.array(z.coerce.number("Tick them again").int().positive()).max(MOST_DRAFTED).default([]),
    reason: OptionalReason,
  })
  .refine(({ decision, approved }) => decision === "refuse" || approved.length > 0, {
    path: ["approved"],
    message: "Tick at least one change, or refuse all",
  })
  .refine(({ decision, reason }) => decision === "ticked" || reason !== undefined, {
    path: ["reason"],
    message: "Say why you refuse them: the scrutiny officer and everyone who reads the record need to know",
  })
  .transform(({ decision, approved, ...form }) => ({ ...form, approved: decision === "refuse" ? [] : approved }));
