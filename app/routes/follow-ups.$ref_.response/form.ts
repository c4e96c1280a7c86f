import { z } from "zod";
import { RESPONSE_FIELDS } from "#app/domain/follow-up/fields.ts";
import { hasResponseReason } from "#app/domain/follow-up/may.ts";
import { RESPONSE_KINDS } from "#app/domain/follow-up/states.ts";
import { optionalDay } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { oneOf, OptionalId, textsOf, Version } from "#app/http/form-parts.server.ts";

export const Response = z
  .object({
    version: Version,
    response: oneOf(RESPONSE_KINDS, "Choose what the response is"),
    ...textsOf(RESPONSE_FIELDS, ["text", "reasonWords", "planWords", "responderWords"]),
    responderOfficeId: OptionalId,
    respondedOn: optionalDay("Enter the date of the response"),
  })
  .superRefine(({ response, reasonWords }, context) => {
    const verdict = hasResponseReason(response, reasonWords);
    if (!verdict.allowed) context.addIssue({ code: "custom", path: ["reasonWords"], message: verdict.because });
  });
