import { z } from "zod";
import { Tick } from "#app/http/bulk.server.ts";
import { optionalText, Version } from "#app/http/form-parts.server.ts";

/** The groups there are by number; a new one; or none any more. */
const Into = z.union([z.literal(["new", "none"]), z.coerce.number().int().positive()], "Choose a group");

export const Grouping = z
  .object({
    version: Version,
    questions: z.array(Tick, "Choose at least one question").min(1, "Choose at least one question").max(200),
    into: Into.default("new"),
    title: optionalText(200),
  })
  .refine(({ into, title }) => into !== "new" || title !== "", {
    path: ["title"],
    message: "Enter what the new group is about",
  })
  .transform(({ questions, into, title }) => ({
    questions,
    groupId: typeof into === "number" ? into : null,
    title: into === "new" ? title : "",
  }));
