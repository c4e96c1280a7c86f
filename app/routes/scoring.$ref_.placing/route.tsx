import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { calledOf, idFromReference, named } from "#app/domain/references.ts";
import { CHOSEN_PLACES } from "#app/domain/scoring/states.ts";
import { found } from "#app/http/responses.server.ts";
import { offerPlacing } from "#app/services/scoring/offer-placing.server.ts";
import { placeTheme } from "#app/services/scoring/place-theme.server.ts";
import { Placing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Place ${calledOf(data?.theme)} in ${calledOf(data)}` },
];

export const loader = deedLoader(ROUND, ({ db, actor, url, roundId }) =>
  offerPlacing(db, actor, roundId, found(idFromReference("theme", url.searchParams.get("theme") ?? undefined))),
);

export const action = deedAction(ROUND, Placing, placeTheme, (done) => `${done.theme} has been placed.`);

const CHOICES = [
  { value: "above", words: CHOSEN_PLACES.above.words },
  { value: "reserve", words: CHOSEN_PLACES.reserve.words, hint: "Taken up when there is room." },
  { value: "below", words: CHOSEN_PLACES.below.words },
  { value: "urgent", words: "First, as urgent", hint: "In the programme before every other theme." },
];

export default function PlacingPage() {
  const { theme, ...round } = useLoaderData<typeof loader>();
  return (
    <RoundDeedPage
      round={round}
      path={`placing?theme=${theme.reference}`}
      heading={`Place ${named(theme.title, theme.reference)}`}
      button="Place it"
      version={theme.version}
    >
      <input type="hidden" name="themeId" value={theme.reference} />
      <p className="govuk-body">{theme.scoreWords}</p>
      <RadioField name="placing" label="Where does it go?" choices={CHOICES} given={theme.placing ?? ""} />
      <TextArea
        name="reasonWords"
        label="Reason"
        hint="Needed where the place goes against the score, where it is urgent, and after the scoring is closed. Everybody with a role in the body can read it."
        given={theme.reasonWords ?? ""}
        rows={3}
      />
    </RoundDeedPage>
  );
}
