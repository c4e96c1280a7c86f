import type { FollowUpState } from "./states.ts";

/** Where one report on many follow-ups may leave them: what asks for no reason of its own. */
export const BULK_STATES = ["in_progress", "not_started", "complete"] as const satisfies FollowUpState[];
