import type { SerializeFrom } from "@remix-run/node";
import type { loader } from "./route.tsx";

/** One line of the year's statutory business, as the loader sends it. */
export type YearWindow = SerializeFrom<typeof loader>["windows"][number];
