import { z } from "zod";
import { hasResponseReason } from "#app/domain/follow-up/may.ts";
import { RESPONSE_KINDS } from "#app/domain/follow-up/states.ts";
import { optionalDay } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { oneOf, OptionalId, optionalWords, Version } from "#app/http/form-parts.server.ts";

export const Response = z
  .object({
    version: Version,
    response: oneOf(RESPONSE_KINDS, "Choose what the response is"),
    text: optionalWords(4000),
    reasonWords: optionalWords(2000),
    planWords: optionalWords(2000),
    responderOfficeId: OptionalId,
    responderWords: optionalWords(200),
    respondedOn: optionalDay("Enter the date of the response"),
  })
  .superRefine(({ response, reasonWords }, context) => {
    const verdict = hasResponseReason(response, reasonWords);
    if (!verdict.allowed) context.addIssue({ code: "custom", path: ["reasonWords"], message: verdict.because });
  });
