import type { Around, OpenRow } from "#app/domain/open-data/told.ts";
import type { OutcomeEntry } from "#app/domain/public-record/outcome.ts";
import type { OparlAddresses } from "./oparl-lists.ts";

/** What stands around the records of a page: the items of its meetings, and what they led to. */
export type OparlAround = Around & {
  items: ReadonlyMap<number, OpenRow<"item">>;
  /** The place of each item on the agenda of its meeting, from 0, by `placeKey`. */
  places: ReadonlyMap<string, number>;
  outcomes: ReadonlyMap<number, OutcomeEntry>;
};

/** What an object is made with: what stands around it, and the addresses of this site. */
export type Ways = { around: OparlAround; at: OparlAddresses };
