import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { THEME, deedAction, deedLoader, onPartOf } from "#app/http/deed-route.server.ts";
import { offerRelation } from "#app/services/theme/offer-theme-relations.server.ts";
import { removeRelation } from "#app/services/theme/remove-relation.server.ts";
import { Removing } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Remove a link of ${calledOf(data?.theme)}` }];

const LINK = onPartOf(THEME, "relationId", ({ ref }) => `/themes/${ref}/relations`);

export const loader = deedLoader(LINK, ({ db, actor, themeId, relationId }) =>
  offerRelation(db, actor, themeId, relationId),
);

export const action = deedAction(LINK, Removing, removeRelation, () => "The link has been removed.");

export default function RelationRemovalPage() {
  const { theme, relation } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      deed="remove_relation"
      path={`relations/${relation.id}/removal`}
      heading="Remove this link"
      button="Remove the link"
      warning
    >
      <p className="govuk-body">
        {theme.reference}: {relation.direction.toLowerCase()}{" "}
        {named(relation.otherTitle ?? "A theme", relation.otherReference)}. Both histories will say that the link was
        removed.
      </p>
    </ThemeDeedPage>
  );
}
