import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { REASON } from "#app/domain/field.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { SimilarThemes } from "#app/components/theme/similar-themes.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { mergeTheme, offerThemeMerge } from "#app/services/theme/merge-theme.server.ts";
import { Merging } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Merge ${calledOf(data?.theme)} into another theme` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeMerge(db, actor, themeId));

export const action = deedAction(THEME, Merging, mergeTheme, (done) => `${done.reference} has been merged.`);

export default function MergePage() {
  const { theme, takenAlong, similar } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="merge_theme" button="Merge" warning>
      <p className="govuk-body">
        What hangs on it goes to the other theme, and both histories say so. This theme is then not taken forward.
      </p>
      <TakenAlong lines={takenAlong} />
      <SimilarThemes similar={similar} heading="Themes that look alike" />
      <TextField name="other" label="Reference of the other theme" hint="For example, T-12." width={10} />
      <TextArea name="words" label="Why are they merged?" hint="Its proposer can read this." most={REASON.limit} />
    </ThemeDeedPage>
  );
}
