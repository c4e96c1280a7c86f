import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { itemTextOf, ItemTextFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const ItemEdit = z
  .object({ version: Version, ...ItemTextFields })
  .transform(({ version, ...fields }) => ({ version, ...itemTextOf(fields) }));
