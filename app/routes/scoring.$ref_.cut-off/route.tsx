import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { setCutOff, offerCutOff } from "#app/services/scoring/set-cut-off.server.ts";
import { CutOff } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Set the cut-off of ${data?.reference}` }];

export const loader = deedLoader(ROUND, ({ db, actor, roundId }) => offerCutOff(db, actor, roundId));

export const action = deedAction(ROUND, CutOff, setCutOff, () => "The cut-off has been set.");

export default function CutOffPage() {
  const round = useLoaderData<typeof loader>();
  return (
    <RoundDeedPage round={round} path="cut-off" heading="Set the cut-off" button="Set the cut-off">
      <Steps steps={round.steps} available={round.minutesAvailable} />
      <TextField
        name="cutOff"
        label={`Cut-off, from 0 to ${round.most} points`}
        hint="Themes with this many points on average, or more, are in while there is time. Oxford City Council took those with 8 or more of 11, as a guide rather than a rule."
        given={round.cutOff === null ? "" : String(round.cutOff)}
        width={3}
        inputMode="numeric"
      />
      <TextArea name="reasonWords" label="Why this cut-off (optional)" rows={2} />
    </RoundDeedPage>
  );
}

type Step = { cutOff: number; themes: number; minutes: number };

function Steps({ steps, available }: { steps: readonly Step[]; available: number }) {
  return (
    <div className="app-scroll-x" role="region" aria-label="What each cut-off would take in" tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          What each cut-off would take in: {available.toLocaleString("en-GB")} minutes are available
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {["Cut-off", "Themes", "Time needed (minutes)", "Against the time available"].map((words) => (
              <th scope="col" className="govuk-table__header" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {steps.map((step) => (
            <tr className="govuk-table__row" key={step.cutOff}>
              <th scope="row" className="govuk-table__header">
                {step.cutOff}
              </th>
              <td className="govuk-table__cell">{step.themes}</td>
              <td className="govuk-table__cell">{step.minutes.toLocaleString("en-GB")}</td>
              <td className="govuk-table__cell">
                {step.minutes > available ? (
                  <span className="app-over">Over by {(step.minutes - available).toLocaleString("en-GB")}</span>
                ) : (
                  `${(available - step.minutes).toLocaleString("en-GB")} left`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
