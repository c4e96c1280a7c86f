import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { Marking } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Mark ${calledOf(data)} as sensitive` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => {
  const theme = await offerThemeDeed(db, actor, themeId, "mark_theme_sensitive");
  if (theme && theme.sensitiveSinceAt !== null) throw redirect(`/themes/${theme.reference}/sensitivity-removal`);
  return theme;
});

export const action = deedAction(
  THEME,
  Marking,
  markThemeSensitive,
  (done) => `${done.reference} has been marked as sensitive.`,
);

export default function SensitivityPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="mark_theme_sensitive" warning>
      <p className="govuk-body">
        Only officers and the chair or vice-chair of this body will see the theme, its questions and its items. Anything
        published about it is withdrawn at once. What was written by hand is not changed: the introduction of a
        programme, and the notes to its releases and to an agenda. Nor can a copy be taken back that somebody has
        already made.
      </p>
      <TextField
        name="words"
        label="Why is it sensitive?"
        hint="Leave the sensitive detail itself out: members can read this once the mark is removed."
      />
    </ThemeDeedPage>
  );
}
