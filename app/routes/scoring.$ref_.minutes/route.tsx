import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { calledOf, named, reference } from "#app/domain/references.ts";
import { changeRoundMinutes, offerRoundMinutes } from "#app/services/scoring/change-round-minutes.server.ts";
import { RoundMinutes } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change the time available in ${calledOf(data)}` },
];

export const loader = deedLoader(ROUND, ({ db, actor, roundId }) => offerRoundMinutes(db, actor, roundId));

export const action = deedAction(ROUND, RoundMinutes, changeRoundMinutes, () => "The time available has been saved.");

export default function MinutesPage() {
  const { minutesAvailable, entries, ...round } = useLoaderData<typeof loader>();
  return (
    <RoundDeedPage round={round} path="minutes" heading="Change the time available" button="Save">
      <TextField
        name="minutesAvailable"
        label="Time available in the year (minutes)"
        given={String(minutesAvailable)}
        width={5}
        inputMode="numeric"
      />
      <h2 className="govuk-heading-m">Time each theme needs (minutes)</h2>
      {entries.map((entry) => (
        <TextField
          key={entry.id}
          name={`needed.${entry.id}`}
          label={named(entry.title, reference("theme", entry.themeId))}
          given={String(entry.minutesNeeded)}
          width={4}
          inputMode="numeric"
        />
      ))}
    </RoundDeedPage>
  );
}
