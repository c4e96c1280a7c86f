import { madeDay, type FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import { Tag } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, Say, Twin } from "#app/components/say.tsx";
import { Commas } from "./published-parts.tsx";

/** Published follow-ups in a list: what was said, whose it is, by when, and where it stands. */
export function PublishedFollowUps({ followUps }: { followUps: readonly FollowUpView[] }) {
  return (
    <ul className="govuk-list app-follow-ups">
      {followUps.map((followUp) => (
        <li key={followUp.id} className="app-published-item">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <a className="govuk-link" href={followUp.href}>
              <Twin en={followUp.wording} />
            </a>{" "}
            <FollowUpTag followUp={followUp} />
          </p>
          <p className="govuk-body-s app-quiet govuk-!-margin-bottom-1">
            <FactsOf followUp={followUp} />
          </p>
          {followUp.responses.length > 0 ? (
            <p className="govuk-body-s govuk-!-margin-bottom-1">
              <Say
                of="promised.response"
                with={{ words: <Label of={followUp.responses.at(-1)?.words ?? ""} lower /> }}
              />
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

/** "Recommendation for the PCC, made on 4 November 2015, due: by the spring". */
function FactsOf({ followUp }: { followUp: FollowUpView }) {
  const language = useLanguage();
  const { reference, kindWords, sourceNumber, owner, on, due } = followUp;
  const what = (
    <>
      <Label of={kindWords} />
      {sourceNumber ? ` (${sourceNumber})` : ""}
    </>
  );
  return (
    <Commas
      of={[
        reference,
        owner ? <Say of="promised.forOwner" with={{ what, owner: <Twin en={owner} /> }} /> : what,
        on && <Say of="promised.made" with={{ day: madeDay(followUp, language) }} />,
        due && <Say of="told.due" with={{ due: <Twin en={due} /> }} />,
      ]}
    />
  );
}
