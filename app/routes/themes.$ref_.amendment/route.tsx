import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { asked } from "#app/domain/field.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { amendTheme } from "#app/services/theme/amend-theme.server.ts";
import { offerThemeEdit } from "#app/services/theme/offer-theme-edit.server.ts";
import { Amending } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Amend ${calledOf(data?.theme)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeEdit(db, actor, themeId, "amend_theme"));

export const action = deedAction(
  THEME,
  Amending,
  amendTheme,
  (done) => `${done.reference} has been sent to the scrutiny team again.`,
);

export default function AmendmentPage() {
  const { theme } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="amend_theme"
      heading="Amend this theme and send it again"
      button="Send it to the scrutiny team"
    >
      <div className="govuk-inset-text">
        <p>What was asked for when it was sent back:</p>
        <p>{theme.reasonWords}</p>
      </div>
      <TextField name="title" {...asked(THEME_FIELDS.title)} given={theme.title} />
      <TextArea
        name="whyItMatters"
        {...asked(THEME_FIELDS.whyItMatters)}
        label={THEME_FIELDS.whyItMatters.question}
        given={theme.whyItMatters}
      />
      <TextArea name="whoIsAffected" {...asked(THEME_FIELDS.whoIsAffected)} given={theme.whoIsAffected} rows={2} />
      <TextArea name="desiredOutcome" {...asked(THEME_FIELDS.desiredOutcome)} given={theme.desiredOutcome} rows={3} />
      <TextField name="timingWords" {...asked(THEME_FIELDS.timingWords)} given={theme.timingWords} />
      <TextField name="originWords" {...asked(THEME_FIELDS.originWords)} given={theme.originWords} />
      <TextField
        name="originUrl"
        {...asked(THEME_FIELDS.originUrl)}
        type="url"
        given={theme.originUrl ?? ""}
        spellCheck={false}
      />
    </ThemeDeedPage>
  );
}
