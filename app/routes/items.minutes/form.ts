import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";
import { Ticks } from "#app/http/bulk.server.ts";

export const Minutes = Ticks.extend({ minutes: wholeMinutes(ITEM_FIELDS.minutes.ask, 0) });
