import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextArea } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { closeTheme } from "#app/services/theme/close-theme.server.ts";
import { offerThemeMove } from "#app/services/theme/offer-theme-move.server.ts";
import { Closing } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Close ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeMove(ctx.db, actor, themeId, "close_theme"));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Closing, closeTheme, (done) => ({ say: `${done.reference} is closed.` }));
}

export default function ClosingPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="closing" heading="Close this theme" button="Close the theme">
      <p className="govuk-body">
        Close a theme when everything promised or recommended has been followed up. The scrutiny officer can reopen it.
      </p>
      <TextArea name="words" label="Closing note" hint="What came of it, and why nothing is left to do." most={1000} />
    </ThemeDeedPage>
  );
}
