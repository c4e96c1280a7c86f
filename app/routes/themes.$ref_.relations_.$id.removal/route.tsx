import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { offerThemeRelations } from "#app/services/theme/offer-theme-relations.server.ts";
import { removeRelation } from "#app/services/theme/remove-relation.server.ts";
import { Removing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Remove a link of ${data?.theme.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const { theme, relations } = found(await offerThemeRelations(ctx.db, actor, themeId));
  return { theme, relation: found(relations.find(({ id }) => String(id) === args.params.id)) };
}

export function action(args: ActionFunctionArgs) {
  const relationId = Number(args.params.id);
  return postThemeDeed(
    args,
    Removing,
    (db, acting, input) => removeRelation(db, acting, { ...input, relationId }),
    (done) => ({ to: `/themes/${done.reference}/relations`, say: "The link is removed." }),
  );
}

export default function RelationRemovalPage() {
  const { theme, relation } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      path={`relations/${relation.id}/removal`}
      heading="Remove this link"
      button="Remove the link"
      warning
    >
      <p className="govuk-body">
        {theme.reference}: {relation.direction.toLowerCase()} {relation.otherReference} {relation.otherTitle}. Both
        histories will say that the link was removed.
      </p>
    </ThemeDeedPage>
  );
}
