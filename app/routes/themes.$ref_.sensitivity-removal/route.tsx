import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { unmarkThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { Unmarking } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the sensitive mark from ${calledOf(data)}` },
];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => {
  const theme = await offerThemeDeed(db, actor, themeId, "unmark_theme_sensitive");
  if (theme && theme.sensitiveSinceAt === null) throw redirect(`/themes/${theme.reference}/sensitivity`);
  return theme;
});

export const action = deedAction(
  THEME,
  Unmarking,
  unmarkThemeSensitive,
  (done) => `${done.reference} is no longer marked as sensitive.`,
);

export default function SensitivityRemovalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="unmark_theme_sensitive">
      <p className="govuk-body">
        It was marked because: {theme.sensitiveBecause} Members of this body will see the theme again at once; the
        public only after the next release.
      </p>
      <TextField name="words" label="Why is the mark removed?" />
    </ThemeDeedPage>
  );
}
