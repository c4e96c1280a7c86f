import type { SerializeFrom } from "@remix-run/node";
import type { Working } from "./load-working.ts";

/** What the working view is given once it has travelled as JSON. */
export type WorkingData = SerializeFrom<Working>;
