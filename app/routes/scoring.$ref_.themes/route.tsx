import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckboxField, TextField } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openRoundDeed, postRoundDeed } from "#app/http/scoring/round-deeds.server.ts";
import { offerMoreThemes } from "#app/services/scoring/offer-more-themes.server.ts";
import { putToScoring } from "#app/services/scoring/put-to-scoring.server.ts";
import { MoreThemes } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add themes to ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, roundId } = await openRoundDeed(args);
  return found(await offerMoreThemes(ctx.db, actor, roundId));
}

export function action(args: ActionFunctionArgs) {
  return postRoundDeed(args, MoreThemes, putToScoring, () => "The themes are put to be scored.");
}

export default function MoreThemesPage() {
  const { themes, ...round } = useLoaderData<typeof loader>();
  return (
    <RoundDeedPage round={round} path="themes" heading="Add themes" button="Put them to be scored">
      <CheckboxField name="themeIds" label="Which themes?" choices={themes} small />
      <TextField name="minutesEach" label="Minutes each theme needs" given="45" width={4} inputMode="numeric" />
    </RoundDeedPage>
  );
}
