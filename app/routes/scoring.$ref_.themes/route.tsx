import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { CheckboxField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { offerMoreThemes } from "#app/services/scoring/offer-more-themes.server.ts";
import { putToScoring } from "#app/services/scoring/put-to-scoring.server.ts";
import { MoreThemes } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add themes to ${calledOf(data)}` }];

export const loader = deedLoader(ROUND, ({ db, actor, roundId, url }) =>
  offerMoreThemes(db, actor, roundId, url.searchParams.get("page")),
);

export const action = deedAction(ROUND, MoreThemes, putToScoring, () => "The themes have been added to the round.");

export default function MoreThemesPage() {
  const { themes, paged, ...round } = useLoaderData<typeof loader>();
  const { page, pages, total } = paged;
  return (
    <RoundDeedPage round={round} path="themes" heading="Add themes" button="Add to scoring">
      <CheckboxField
        name="themeIds"
        label="Which themes?"
        hint={pages > 1 ? `${total} are waiting: these are page ${page} of ${pages}.` : undefined}
        choices={themes}
        small
      />
      <Pagination
        page={page}
        pages={pages}
        href={(to) => addressOfPage(`/scoring/${round.reference}/themes`, to)}
        label="Pages of themes"
      />
      <TextField name="minutesEach" label="Time each theme needs (minutes)" given="45" width={4} inputMode="numeric" />
    </RoundDeedPage>
  );
}
