import { FOLLOW_UP_STATUSES, type FollowUpStanding } from "#app/domain/follow-up/overdue.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** How a follow-up stands, in words first: lateness is told in words, beside the day it was due, not by colour alone. */
export function FollowUpTag({ standing }: { standing: FollowUpStanding }) {
  const { status, lateBy, responseLate } = standing;
  return (
    <>
      <Tag words={FOLLOW_UP_STATUSES[status].words} />
      {lateBy ? <span className="app-follow-up__late">{lateBy}</span> : null}
      {responseLate ? <span className="app-follow-up__late">{responseLate}</span> : null}
    </>
  );
}
