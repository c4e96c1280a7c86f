import { OUTCOME_LABELS, outcomeText, type OutcomeText } from "#app/domain/outcome/text.ts";
import { WELSH_LABELS, type WelshWords } from "#app/domain/welsh.ts";
import { LatestBeside, type BesidePart } from "#app/components/latest-beside.tsx";

/** After a form was refused: what somebody else recorded of the outcome, where it is not what was typed. */
export function LatestOutcome({
  outcome,
  welsh,
  ...part
}: { outcome: OutcomeText | null; welsh: WelshWords<"outcome"> | null } & BesidePart) {
  const now = outcomeText(outcome ?? undefined);
  return (
    <LatestBeside
      {...part}
      fields={[
        { name: "code", term: OUTCOME_LABELS.code, latest: outcome?.code ?? "", words: now.code },
        { name: "resolutionWords", term: OUTCOME_LABELS.resolutionWords, latest: now.resolutionWords },
        ...(welsh
          ? [{ name: "welshResolution", term: WELSH_LABELS.outcome.resolution, latest: welsh.resolution }]
          : []),
        { name: "minuteNumber", term: OUTCOME_LABELS.minuteNumber, latest: now.minuteNumber },
        { name: "discussionWords", term: OUTCOME_LABELS.discussionWords, latest: now.discussionWords },
      ]}
    />
  );
}
