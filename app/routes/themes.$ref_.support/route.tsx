import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { maySupportTheme } from "#app/domain/theme/may.ts";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import { Supporting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Support this theme: ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeDeed(ctx.db, actor, themeId, maySupportTheme));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Supporting, supportTheme, (done) => ({
    say: `You support ${done.reference}.`,
  }));
}

export default function SupportPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="support" heading="Support this theme" button="Support this theme">
      <p className="govuk-body">Your support is shown to the members and officers of this body.</p>
    </ThemeDeedPage>
  );
}
