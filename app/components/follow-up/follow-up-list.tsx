import { FOLLOW_UP_KINDS, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import type { FollowUpLine } from "#app/domain/follow-up/line.ts";
import { FollowUpDue } from "./follow-up-due.tsx";
import { FollowUpTag } from "./follow-up-tag.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

/** Follow-ups where they were said: on an item, a meeting, a theme or a question. Nothing where there are none. */
export function FollowUpList({ followUps }: { followUps: readonly FollowUpLine[] }) {
  if (followUps.length === 0) return null;
  return (
    <ul className="govuk-list app-follow-ups">
      {followUps.map((followUp) => (
        <li key={followUp.id} className="app-follow-ups__item">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <RecordLink to="/follow-ups" reference={followUp.reference}>
              {followUp.wording}
            </RecordLink>
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-0 app-follow-ups__facts">
            <FollowUpTag standing={followUp.standing} />{" "}
            <span>
              {FOLLOW_UP_KINDS[followUp.kind].words}
              {followUp.sourceNumber ? `, “${followUp.sourceNumber}” in the source` : ""}
            </span>
            <span>For: {followUp.owner || "nobody named"}</span>
            <span>
              Due: <FollowUpDue due={followUp} />
            </span>
            {followUp.response ? <span>Response: {RESPONSE_LABELS[followUp.response].toLowerCase()}</span> : null}
            {followUp.sensitive ? <Tag words="Sensitive" /> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
