import { z } from "zod";
import { oneOf, optionalWords, ThemeReference } from "#app/http/form-parts.server.ts";
import { LINK_KINDS } from "./link-kinds.ts";

export const Linking = z
  .object({
    other: ThemeReference,
    kind: oneOf(LINK_KINDS, "Choose how the two are related"),
    words: optionalWords(300),
  })
  .transform(({ other, ...rest }) => ({ ...rest, otherThemeId: other }));
