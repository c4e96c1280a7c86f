import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { mayRemoveSupport } from "#app/domain/theme/may.ts";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { removeSupport } from "#app/services/theme/remove-support.server.ts";
import { Supporting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take your support back: ${data?.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeDeed(ctx.db, actor, themeId, mayRemoveSupport));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Supporting, removeSupport, (done) => ({
    say: `You no longer support ${done.reference}.`,
  }));
}

export default function SupportPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="support-removal" heading="Take your support back" button="Take my support back">
      <p className="govuk-body">The members and officers of this body will see that you took it back.</p>
    </ThemeDeedPage>
  );
}
