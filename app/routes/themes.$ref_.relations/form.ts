import { z } from "zod";
import { oneOf, optionalText, ThemeReference } from "#app/http/form-parts.server.ts";
import { LINK_KINDS } from "./link-kinds.ts";

export const Linking = z
  .object({
    other: ThemeReference,
    kind: oneOf(LINK_KINDS, "Choose how the two are related"),
    words: optionalText(300),
  })
  .transform(({ other, ...rest }) => ({ ...rest, otherThemeId: other }));
