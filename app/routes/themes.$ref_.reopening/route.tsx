import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { REASON } from "#app/domain/field.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { reopenTheme } from "#app/services/theme/reopen-theme.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { Reopening } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reopen ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeDeed(db, actor, themeId, "reopen_theme"));

export const action = deedAction(
  THEME,
  Reopening,
  reopenTheme,
  (done) => `${done.reference} is on the long list again.`,
);

export default function ReopeningPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="reopen_theme" heading="Reopen this theme" button="Reopen the theme">
      <p className="govuk-body">
        It goes back to the long list, and takes questions and support again. Questions that were withdrawn with it stay
        withdrawn: what is still to be asked is proposed again.
      </p>
      <TextArea name="words" label="Why is it reopened?" hint="What has changed since." most={REASON.limit} />
    </ThemeDeedPage>
  );
}
