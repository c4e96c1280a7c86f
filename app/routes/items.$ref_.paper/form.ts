import { z } from "zod";
import { PAPERS } from "#app/domain/agenda/papers.ts";
import { oneOf, OptionalDay, Version } from "#app/http/form-parts.server.ts";

export const PaperForm = z
  .object({
    version: Version,
    paper: oneOf(PAPERS, "Choose the status of the paper"),
    paperOn: OptionalDay,
  })
  .refine((form) => form.paper !== "received" || form.paperOn !== null, {
    path: ["paperOn"],
    message: "Enter the date on which the paper was received",
  });
