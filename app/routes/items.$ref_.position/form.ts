import { z } from "zod";
import { WAYS } from "#app/domain/one-place.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";
import { chosen } from "#app/http/agenda-item/item-shapes.server.ts";

export const Position = z
  .object({
    version: Version,
    direction: oneOf(WAYS, "Choose up or down"),
    passing: chosen("item", "Open the page again: the form was incomplete.").optional(),
  })
  .transform(({ passing, ...form }) => ({ ...form, passing: passing ?? null }));
