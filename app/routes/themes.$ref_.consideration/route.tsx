import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { considerTheme } from "#app/services/theme/consider-theme.server.ts";
import { offerThemeMove } from "#app/services/theme/offer-theme-move.server.ts";
import { Consideration } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Put ${data?.reference} on the long list` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeMove(ctx.db, actor, themeId, "consider_theme"));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Consideration, considerTheme, (done) => ({
    say: `${done.reference} is on the long list.`,
  }));
}

export default function ConsiderationPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      path="consideration"
      heading="Put this theme on the long list"
      button="Put it on the long list"
    >
      <p className="govuk-body">Its proposer will see that it is being considered.</p>
    </ThemeDeedPage>
  );
}
