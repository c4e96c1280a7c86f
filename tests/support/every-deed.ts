import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import type { Deed } from "#app/domain/deed.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { DEEDS } from "#app/domain/permissions.ts";

/** Every row of every noun's table of deeds, by its code. */
export const EVERY_DEED: Readonly<Record<string, Deed>> = { ...DEEDS, ...ITEM_DEEDS, ...FOLLOW_UP_DEEDS };
export const DEED_CODES = Object.keys(EVERY_DEED);
