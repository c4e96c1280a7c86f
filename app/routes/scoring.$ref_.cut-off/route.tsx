import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { setCutOff, offerCutOff } from "#app/services/scoring/set-cut-off.server.ts";
import { CutOff } from "./form.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Set the cut-off of ${calledOf(data)}` }];

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
    <SmallTable
      label="What each cut-off would take in"
      caption={`What each cut-off would take in: ${available.toLocaleString("en-GB")} minutes are available`}
      size="s"
      rows={steps}
      keyOf={({ cutOff }) => cutOff}
      columns={[
        { label: "Cut-off", names: true, cell: ({ cutOff }) => cutOff },
        { label: "Themes", numeric: true, cell: ({ themes }) => themes },
        { label: "Time needed (minutes)", numeric: true, cell: ({ minutes }) => minutes.toLocaleString("en-GB") },
        {
          label: "Against the time available",
          cell: ({ minutes }) =>
            minutes > available ? (
              <span className="app-over">Over by {(minutes - available).toLocaleString("en-GB")}</span>
            ) : (
              `${(available - minutes).toLocaleString("en-GB")} left`
            ),
        },
      ]}
    />
  );
}
