import { FOLLOW_UP_STATUSES, type FollowUpStanding } from "#app/domain/follow-up/overdue.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** How a follow-up stands, in words: late by how much. */
export function FollowUpTag({ standing }: { standing: FollowUpStanding }) {
  const { status, lateBy, responseLate } = standing;
  return (
    <>
      {lateBy ? <Tag words={lateBy} mark="late" /> : <Tag words={FOLLOW_UP_STATUSES[status].words} />}{" "}
      {responseLate ? <span className="app-follow-up__late">{responseLate}</span> : null}
    </>
  );
}
