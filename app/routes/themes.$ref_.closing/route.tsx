import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { REASON } from "#app/domain/field.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea } from "#app/components/fields.tsx";
import { TakenAlong } from "#app/components/taken-along.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { closeTheme } from "#app/services/theme/close-theme.server.ts";
import { offerThemeEnding } from "#app/services/theme/offer-theme-ending.server.ts";
import { Closing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Close ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeEnding(db, actor, themeId, "close_theme"),
);

export const action = deedAction(THEME, Closing, closeTheme, (done) => `${done.reference} has been closed.`);

export default function ClosingPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="close_theme" heading="Close this theme" button="Close the theme">
      <p className="govuk-body">
        Close a theme when everything promised or recommended has been followed up. The scrutiny officer can reopen it.
      </p>
      <TakenAlong lines={theme.takenAlong} />
      <TextArea
        name="words"
        label="Closing note"
        hint="What came of it, and why nothing is left to do."
        most={REASON.limit}
      />
    </ThemeDeedPage>
  );
}
