import { FOLLOW_UP_STATUSES, type FollowUpStanding, type FollowUpStatus } from "#app/domain/follow-up/overdue.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  overdue: "red",
  not_started: "yellow",
  in_progress: "blue",
  paused: "orange",
  complete: "green",
  superseded: "grey",
  not_taken_forward: "grey",
} as const satisfies Record<FollowUpStatus, TagColour>;

/** How a follow-up stands, in words first: lateness is told in words, beside the day it was due, not by colour alone. */
export function FollowUpTag({ standing }: { standing: FollowUpStanding }) {
  const { status, lateBy, responseLate } = standing;
  return (
    <>
      <Tag words={FOLLOW_UP_STATUSES[status].words} colour={COLOURS[status]} />
      {lateBy ? <span className="app-follow-up__late">{lateBy}</span> : null}
      {responseLate ? <span className="app-follow-up__late">{responseLate}</span> : null}
    </>
  );
}
