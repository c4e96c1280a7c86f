import { madeDay, type FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** Published follow-ups in a list: what was said, whose it is, by when, and where it stands. */
export function PublishedFollowUps({ followUps }: { followUps: readonly FollowUpView[] }) {
  return (
    <ul className="govuk-list app-follow-ups">
      {followUps.map((followUp) => (
        <li key={followUp.id} className="app-published-item">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <a className="govuk-link" href={followUp.href}>
              {followUp.wording}
            </a>{" "}
            <FollowUpTag followUp={followUp} />
          </p>
          <p className="govuk-body-s app-quiet govuk-!-margin-bottom-1">{factsOf(followUp)}</p>
          {followUp.responses.length > 0 ? (
            <p className="govuk-body-s govuk-!-margin-bottom-1">
              Response: {followUp.responses.at(-1)?.words.toLowerCase()}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Where a follow-up stands, in words. */
export function FollowUpTag({ followUp }: { followUp: Pick<FollowUpView, "statusWords" | "isLate"> }) {
  const { statusWords, isLate } = followUp;
  return isLate ? <Tag words={statusWords} mark="late" /> : <Tag words={statusWords} />;
}

/** "Recommendation to the PCC, made on 4 November 2015, due by the spring". */
function factsOf(followUp: FollowUpView): string {
  const { reference, kindWords, sourceNumber, owner, on, due } = followUp;
  const what = sourceNumber ? `${kindWords} (${sourceNumber})` : kindWords;
  return [
    reference,
    owner ? `${what} for ${owner}` : what,
    on ? `made on ${madeDay(followUp)}` : "",
    due ? `due: ${due}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
