import { CHASE_LABELS, OPEN_SEARCH } from "#app/domain/follow-up/chase.ts";

/** What the tracker is most asked for, each as one link. */
export const FOLLOW_UP_VIEWS = [
  { words: "All", search: "" },
  { words: "Open", search: OPEN_SEARCH },
  { words: CHASE_LABELS.work_late, search: "chase=work_late" },
  { words: CHASE_LABELS.reply_late, search: "chase=reply_late" },
  { words: "By owner", search: `${OPEN_SEARCH}&group=owner` },
  { words: "Closed", search: "status=complete&status=superseded&status=not_taken_forward" },
] as const;
