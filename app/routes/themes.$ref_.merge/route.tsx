import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { SimilarThemes } from "#app/components/theme/similar-themes.tsx";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { mergeTheme } from "#app/services/theme/merge-theme.server.ts";
import { offerThemeMerge } from "#app/services/theme/offer-theme-merge.server.ts";
import { Merging } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Merge ${data?.theme.reference} into another theme` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  return found(await offerThemeMerge(ctx.db, actor, themeId));
}

export function action(args: ActionFunctionArgs) {
  return postThemeDeed(args, Merging, mergeTheme, (done) => ({ say: `${done.reference} is merged.` }));
}

export default function MergePage() {
  const { theme, similar } = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="merge" heading="Merge into another theme" button="Merge" warning>
      <p className="govuk-body">
        Its lines of enquiry, questions and supporters go to the other theme, and both histories say so. This theme is
        then not taken forward.
      </p>
      <SimilarThemes similar={similar} heading="Themes that look alike" />
      <TextField name="other" label="Reference of the other theme" hint="For example, T-12." width={10} />
      <TextArea name="words" label="Why are they merged?" hint="Its proposer reads this." most={1000} />
    </ThemeDeedPage>
  );
}
