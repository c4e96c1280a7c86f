import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";

/** What programs are told of, each kind in a list of its own. */
export type OpenKind = "body" | "person" | "agenda" | PublishedKind | RecordedKind;
