import { z } from "zod";
import { OptionalId, Version } from "#app/http/form-parts.server.ts";

export const Agreement = z.object({
  version: Version,
  askerPersonId: OptionalId,
  lineOfEnquiryId: OptionalId,
  itemId: OptionalId,
});
