import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { ReasonFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const Withdrawal = z.object({ version: Version, ...ReasonFields });
