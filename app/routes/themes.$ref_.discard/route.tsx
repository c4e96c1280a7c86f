import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { openThemeDeed } from "#app/http/theme/theme-deeds.server.ts";
import { discardDraft } from "#app/services/theme/discard-draft.server.ts";
import { offerDraft } from "#app/services/theme/offer-draft.server.ts";
import { Discarding } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Delete the draft ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, themeId } = await openThemeDeed(args);
  const draft = await offerDraft(ctx.db, actor, themeId);
  if (!draft) throw redirect(`/themes/${args.params.ref}`);
  const { reference, title, version, discarding } = draft;
  return { reference, title, version, verdict: discarding };
}

export const action = deedAction(THEME, Discarding, discardDraft, () => ({ to: "/", say: "Your draft is deleted." }));

export default function DiscardPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} path="discard" heading="Delete this draft" button="Delete the draft" warning>
      <p className="govuk-body">The draft and its questions are gone for good. Nobody else has seen them.</p>
    </ThemeDeedPage>
  );
}
