import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { ThemeDraftFields } from "#app/components/theme/theme-draft-fields.tsx";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { afterDraft, SavedDraft } from "#app/http/theme/draft-form.server.ts";
import { requireDraft } from "#app/http/theme/drafts.server.ts";
import { offerProposal } from "#app/services/theme/offer-draft.server.ts";
import { saveDraft } from "#app/services/theme/save-draft.server.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Draft: ${data?.draft.title}` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => ({
  draft: await requireDraft(db, actor, themeId),
  ...(await offerProposal(db, actor)),
}));

export const action = deedAction(THEME, SavedDraft, saveDraft, afterDraft);

export default function DraftPage() {
  const { draft, bodies, choosesOrigin } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: `/themes/${draft.reference}`, words: named(draft.title, draft.reference) },
        ]}
      />
      <Heading caption={`Your draft, ${draft.reference}`}>Propose a theme</Heading>
      <Form action={`/themes/${draft.reference}/draft`} version={draft.version}>
        <ThemeDraftFields draft={draft} bodies={bodies} choosesOrigin={choosesOrigin} />
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/themes/${draft.reference}/discard`}>
          Delete this draft
        </a>
      </p>
    </>
  );
}
