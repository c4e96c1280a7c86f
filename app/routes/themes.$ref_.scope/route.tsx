import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { ThemeScopeFields } from "#app/components/theme/theme-scope-fields.tsx";
import { TextField } from "#app/components/fields.tsx";
import { LINE_FIELD } from "#app/domain/theme/fields.ts";
import { offerThemeEdit } from "#app/services/theme/offer-theme-edit.server.ts";
import { scopeTheme } from "#app/services/theme/scope-theme.server.ts";
import { Scoping } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the scope of ${calledOf(data?.theme)}` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeEdit(db, actor, themeId, "scope_theme"));

export const action = deedAction(
  THEME,
  Scoping,
  scopeTheme,
  (done) => `${done.reference} has been recorded as scoped.`,
);

export default function ScopePage() {
  const { theme, members, enquiry } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="scope_theme" button="Record it as scoped">
      <ThemeScopeFields theme={theme} members={members} />
      {enquiry.lines + enquiry.questions === 0 ? (
        <TextField
          name="line"
          label={LINE_FIELD.question}
          hint="A first line of enquiry: at least one, or a question, is needed. More can be added on the page of questions."
        />
      ) : (
        <p className="govuk-body">
          Lines of enquiry and questions are on{" "}
          <a className="govuk-link" href={`/themes/${theme.reference}/questions`}>
            their own page
          </a>
          .
        </p>
      )}
    </ThemeDeedPage>
  );
}
