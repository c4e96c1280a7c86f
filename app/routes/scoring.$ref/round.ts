import type { SerializeFrom } from "@remix-run/node";
import type { RoundView } from "#app/services/scoring/read-round.server.ts";

/** A round as its page is given it. */
export type Round = SerializeFrom<RoundView> & { mayPlace: boolean };
