import { z } from "zod";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { optionalText, Version } from "#app/http/form-parts.server.ts";
import { itemTextOf, ItemTextFields } from "#app/http/agenda-item/item-shapes.server.ts";

export const ItemEdit = z
  .object({
    version: Version,
    ...ItemTextFields,
    welshTitle: optionalText(ITEM_FIELDS.title.limit),
    welshPurpose: optionalText(ITEM_FIELDS.purpose.limit),
  })
  .transform(({ version, welshTitle, welshPurpose, ...fields }) => ({
    version,
    ...itemTextOf(fields),
    welsh: { title: welshTitle, purpose: welshPurpose },
  }));
