import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { REASON } from "#app/domain/field.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import { offerThemeEnding } from "#app/services/theme/offer-theme-ending.server.ts";
import { Withdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeEnding(db, actor, themeId, "withdraw_theme"),
);

export const action = deedAction(THEME, Withdrawal, withdrawTheme, (done) => `${done.reference} has been withdrawn.`);

export default function WithdrawalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="withdraw_theme"
      heading="Withdraw this theme"
      button="Withdraw the theme"
      warning
    >
      <p className="govuk-body">Its history and everything said of it stay, and the scrutiny officer can reopen it.</p>
      <TakenAlong lines={theme.takenAlong} />
      <TextArea
        name="words"
        label="Why is it withdrawn?"
        hint="Kept with the theme. Everyone with a role in the body can read it."
        most={REASON.limit}
      />
    </ThemeDeedPage>
  );
}
