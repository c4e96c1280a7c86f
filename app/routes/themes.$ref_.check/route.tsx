import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { OnBehalfField } from "#app/components/on-behalf-field.tsx";
import { SimilarThemes } from "#app/components/theme/similar-themes.tsx";
import { requireDraft } from "#app/http/theme/drafts.server.ts";
import { findSimilarThemes } from "#app/services/theme/find-similar-themes.server.ts";
import { offerOnBehalf } from "#app/services/on-behalf.server.ts";
import { sendTheme } from "#app/services/theme/send-theme.server.ts";
import { Answers } from "./answers.tsx";
import { Sending } from "./form.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Check your answers: ${data?.draft.title}` }];

export const loader = deedLoader(THEME, async ({ db, actor, themeId }) => {
  const draft = await requireDraft(db, actor, themeId);
  return {
    draft,
    similar: await findSimilarThemes(db, actor, draft, themeId),
    onBehalf: await offerOnBehalf(db, actor, draft.bodyId),
  };
});

export const action = deedAction(THEME, Sending, sendTheme, (done) => ({
  to: `/themes/${done.reference}/sent`,
}));

export default function CheckPage() {
  const { draft, similar, onBehalf } = useLoaderData<typeof loader>();
  const back = { href: `/themes/${draft.reference}/draft`, words: "Go back to your draft" };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { ...back, words: "Your draft" },
        ]}
      />
      <Heading caption={named(draft.title, draft.reference)}>Check your answers</Heading>
      <Answers draft={draft} />
      <SimilarThemes
        similar={similar}
        heading="Is it one of these already?"
        advice="If one is the same, adding your support or a question to it may achieve more. You can still send yours."
      />
      <WhyNot verdict={draft.sending} back={back} />
      {draft.sending.allowed ? (
        <Form action={`/themes/${draft.reference}/check`} version={draft.version}>
          <OnBehalfField members={onBehalf} />
          <p className="govuk-body">
            Once you send it, everyone with a role in {draft.bodyName} can see it, with{" "}
            {onBehalf.length > 0 ? "the name of whoever proposes it" : "your name"}.
          </p>
          <SubmitButton>Send to the scrutiny team</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
