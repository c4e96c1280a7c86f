import { z } from "zod";
import { ScopeShape } from "#app/http/theme/theme-shapes.server.ts";
import { Version } from "#app/http/form-parts.server.ts";

export const Scoping = z
  .object({ version: Version, ...ScopeShape })
  .transform(({ version, ...scope }) => ({ version, scope }));
