import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextArea } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import { offerThemeMove } from "#app/services/theme/offer-theme-move.server.ts";
import { Withdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeMove(ctx.db, actor, themeId, "withdraw_theme"));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Withdrawal, withdrawTheme, (done) => ({
    say: `${done.reference} is withdrawn.`,
  }));
}

export default function WithdrawalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="withdrawal" heading="Withdraw this theme" button="Withdraw the theme" warning>
      <p className="govuk-body">
        Nothing is lost: its questions and history stay, and the scrutiny officer can reopen it.
      </p>
      <TextArea
        name="words"
        label="Why is it withdrawn?"
        hint="Kept with the theme. Everyone with a part in the body can read it."
        most={1000}
      />
    </ThemeDeedPage>
  );
}
