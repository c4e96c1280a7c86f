import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import { Supporting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Support this theme: ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeDeed(db, actor, themeId, "support_theme"),
);

export const action = deedAction(THEME, Supporting, supportTheme, (done) => `You support ${done.reference}.`);

export default function SupportPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="support_theme">
      <p className="govuk-body">Your support is shown to the members and officers of this body.</p>
    </ThemeDeedPage>
  );
}
