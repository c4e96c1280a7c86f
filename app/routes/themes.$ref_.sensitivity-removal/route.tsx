import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction } from "#app/http/deed-route.server.ts";
import { TextField } from "#app/components/fields.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { mayMarkSensitive } from "#app/domain/theme/may.ts";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { unmarkThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { Unmarking } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take the sensitive mark off ${data?.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const theme = found(await offerThemeDeed(ctx.db, actor, themeId, mayMarkSensitive));
  if (theme.sensitiveSinceAt === null) throw redirect(`/themes/${theme.reference}/sensitivity`);
  return theme;
}

export const action = deedAction(
  THEME,
  Unmarking,
  unmarkThemeSensitive,
  (done) => `${done.reference} is no longer marked as sensitive.`,
);

export default function SensitivityRemovalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage
      theme={theme}
      path="sensitivity-removal"
      heading="Take the sensitive mark off"
      button="Take the mark off"
    >
      <p className="govuk-body">
        It was marked because: {theme.sensitiveBecause} Members of this body will see the theme again at once; the
        public only after the next release.
      </p>
      <TextField name="words" label="Why is the mark taken off?" />
    </ThemeDeedPage>
  );
}
