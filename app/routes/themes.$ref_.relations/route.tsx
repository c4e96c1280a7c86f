import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RadioField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { RELATION_LABELS } from "#app/domain/theme/states.ts";
import { offerThemeRelations } from "#app/services/theme/offer-theme-relations.server.ts";
import { relateTheme } from "#app/services/theme/relate-theme.server.ts";
import { Linking } from "./form.ts";
import { LINK_KINDS } from "./link-kinds.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Link ${calledOf(data?.theme)} to another theme` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId, url }) =>
  offerThemeRelations(db, actor, themeId, url.searchParams.get("links")),
);

export const action = deedAction(THEME, Linking, relateTheme, (done) => `${done.reference} has been linked.`);

export default function RelationsPage() {
  const { theme, relations } = useLoaderData<typeof loader>();
  return (
    <>
      <ThemeDeedPage theme={theme} deed="relate_theme" button="Link the two">
        <p className="govuk-body">
          A link works across bodies and years. The other theme may be any that you can see, or one that is published.
        </p>
        <TextField name="other" label="Reference of the other theme" hint="For example, T-12." width={10} />
        <RadioField
          name="kind"
          label={`How is ${named(theme.title, theme.reference)} related to it?`}
          choices={LINK_KINDS.map((kind) => ({ value: kind, words: RELATION_LABELS[kind].words }))}
        />
        <TextField name="words" label="A few words on the link (optional)" />
      </ThemeDeedPage>
      {relations.total > 0 ? (
        <h2 className="govuk-heading-m" id="links">
          Existing links
        </h2>
      ) : null}
      <ul className="govuk-list govuk-list--spaced">
        {relations.rows.map((relation) => (
          <li key={relation.id}>
            {relation.direction}{" "}
            <a className="govuk-link" href={`/themes/${relation.otherReference}`}>
              {named(relation.otherTitle ?? "A theme", relation.otherReference)}
            </a>{" "}
            {theme.verdict.allowed && relation.removable ? (
              <a className="govuk-link" href={`/themes/${theme.reference}/relations/${relation.id}/removal`}>
                Remove
                <span className="govuk-visually-hidden">
                  {" "}
                  the link to {named(relation.otherTitle ?? "a theme", relation.otherReference)}
                </span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <PartPagesInAll
        of={relations}
        here={`/themes/${theme.reference}/relations`}
        part="links"
        title="Existing links"
      />
    </>
  );
}
