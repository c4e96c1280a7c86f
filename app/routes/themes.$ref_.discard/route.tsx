import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { requireDraft } from "#app/http/theme/drafts.server.ts";
import { discardDraft } from "#app/services/theme/discard-draft.server.ts";
import { Discarding } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Delete the draft ${calledOf(data)}` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => {
  const { reference, title, version, discarding } = await requireDraft(db, actor, themeId);
  return { reference, title, version, verdict: discarding };
});

export const action = deedAction(THEME, Discarding, discardDraft, () => ({
  to: "/",
  say: "Your draft has been deleted.",
}));

export default function DiscardPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="discard_draft" button="Delete the draft" warning>
      <p className="govuk-body">The draft and its questions will be deleted for good. Nobody else has seen them.</p>
    </ThemeDeedPage>
  );
}
