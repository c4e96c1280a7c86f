import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { removeSupport } from "#app/services/theme/remove-support.server.ts";
import { Supporting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw your support: ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeDeed(db, actor, themeId, "remove_support"),
);

export const action = deedAction(
  THEME,
  Supporting,
  removeSupport,
  (done) => `You no longer support ${done.reference}.`,
);

export default function SupportPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="remove_support" heading="Withdraw your support">
      <p className="govuk-body">The members and officers of this body will see that you withdrew it.</p>
    </ThemeDeedPage>
  );
}
