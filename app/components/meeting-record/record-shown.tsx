import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import type { FollowUpLine } from "#app/domain/follow-up/line.ts";
import { FollowUpList } from "#app/components/follow-up/follow-up-list.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";
import type { AskedQuestion } from "./answer-fields.tsx";
import { RecordedOutcome, type OutcomeKept } from "./recorded-outcome.tsx";
import type { OpenFollowUp } from "./report-fields.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

export type Shown = OutcomeKept & {
  urgent: UrgentReason | null;
  answered: readonly AskedQuestion[];
  reported: readonly OpenFollowUp[];
  followUps: readonly FollowUpLine[];
};

/** Whether anything at all is recorded of the item. */
export function hasRecord(record: Shown): boolean {
  return record.outcome !== null || record.answered.length + record.reported.length + record.followUps.length > 0;
}

/** What is recorded of an item: the chair’s reason where it was urgent, its outcome with corrections, the answers given, what was reported, what follows. */
export function RecordShown({ record }: { record: Shown }) {
  return (
    <>
      <UrgentItem urgent={record.urgent} />
      <RecordedOutcome original={record.original} outcome={record.outcome} corrections={record.corrections} />
      {record.answered.length > 0 ? (
        <ul className="govuk-list app-record__made">
          {record.answered.map((question) => (
            <li key={question.id}>
              <RecordLink to="/questions" reference={question.reference}>
                {question.text}
              </RecordLink>
              {question.answers.map((answer) => (
                <p className="app-record__answer" key={answer.id}>
                  <strong>{answer.words}</strong>
                  {answer.by ? ` by ${answer.by}` : ""}
                  {answer.text ? `: ${answer.text}` : ""}
                </p>
              ))}
            </li>
          ))}
        </ul>
      ) : null}
      {record.reported.length > 0 ? (
        <ul className="govuk-list app-record__made">
          {record.reported.flatMap((followUp) =>
            followUp.reported.map((update, index) => (
              <li key={`${followUp.id}-${index}`}>
                <a className="govuk-link" href={`/follow-ups/${followUp.reference}`}>
                  {followUp.reference}
                </a>{" "}
                reported, {update.words.toLowerCase()}: {update.text}
              </li>
            )),
          )}
        </ul>
      ) : null}
      <FollowUpList followUps={record.followUps} />
    </>
  );
}
