import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { ThemeScopeFields } from "#app/components/theme/theme-scope-fields.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { offerThemeEdit } from "#app/services/theme/offer-theme-edit.server.ts";
import { scopeTheme } from "#app/services/theme/scope-theme.server.ts";
import { Scoping } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the scope of ${data?.theme.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeEdit(ctx.db, actor, themeId, "scope_theme"));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Scoping, scopeTheme, (done) => ({ say: `${done.reference} is scoped.` }));
}

export default function ScopePage() {
  const { theme, members } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="scope" heading="Record the scope" button="Record it as scoped">
      <p className="govuk-body">
        Lines of enquiry and questions are on{" "}
        <a className="govuk-link" href={`/themes/${theme.reference}/questions`}>
          their own page
        </a>
        ; at least one is needed.
      </p>
      <ThemeScopeFields theme={theme} members={members} />
    </ThemeDeedPage>
  );
}
