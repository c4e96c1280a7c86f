import { z } from "zod";
import { oneOf, OptionalId, requiredText, Version } from "#app/http/form-parts.server.ts";
import { wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";

/** What is started, told apart by `to`. A theme needs its reason; an item its minutes. */
export const Result = z
  .object({
    version: Version,
    to: oneOf(["theme", "item"], "Choose what to start"),
    title: requiredText("Enter a title", 200),
    why: requiredText("Enter why it needs another look", 500),
    minutes: wholeMinutes("Enter the time it needs, in minutes", 0).default(30),
    meetingId: OptionalId,
  })
  .transform(({ version, to, title, why, minutes, meetingId }) => ({
    version,
    start: to === "theme" ? { to, title, whyItMatters: why } : { to, title, purpose: why, minutes, meetingId },
  }));
