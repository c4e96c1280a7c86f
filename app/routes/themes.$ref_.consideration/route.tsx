import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { considerTheme } from "#app/services/theme/consider-theme.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { Consideration } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Put ${calledOf(data)} on the long list` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeDeed(db, actor, themeId, "consider_theme"),
);

export const action = deedAction(
  THEME,
  Consideration,
  considerTheme,
  (done) => `${done.reference} is on the long list.`,
);

export default function ConsiderationPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="consider_theme"
      heading="Put this theme on the long list"
      button="Put it on the long list"
    >
      <p className="govuk-body">Its proposer will see that it is being considered.</p>
    </ThemeDeedPage>
  );
}
