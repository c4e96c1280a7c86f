import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { CheckboxField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { offerMoreThemes } from "#app/services/scoring/offer-more-themes.server.ts";
import { putToScoring } from "#app/services/scoring/put-to-scoring.server.ts";
import { MoreThemes } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add themes to ${data?.reference}` }];

export const loader = deedLoader(ROUND, ({ db, actor, roundId }) => offerMoreThemes(db, actor, roundId));

export const action = deedAction(ROUND, MoreThemes, putToScoring, () => "The themes have been added to the round.");

export default function MoreThemesPage() {
  const { themes, ...round } = useLoaderData<typeof loader>();
  return (
    <RoundDeedPage round={round} path="themes" heading="Add themes" button="Add to scoring">
      <CheckboxField name="themeIds" label="Which themes?" choices={themes} small />
      <TextField name="minutesEach" label="Time each theme needs (minutes)" given="45" width={4} inputMode="numeric" />
    </RoundDeedPage>
  );
}
