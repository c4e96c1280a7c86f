import { PUBLISHED_KINDS } from "#app/domain/programme-states.ts";
import { RECORDED_KINDS } from "#app/domain/public-record/recorded.ts";

/** What programs are told of, each kind in a list of its own. */
export const OPEN_KINDS = ["body", "person", "agenda", ...PUBLISHED_KINDS, ...RECORDED_KINDS] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];
