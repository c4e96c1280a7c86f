import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingField } from "#app/components/agenda-item/move-fields.tsx";
import { HiddenField, SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { backOf, deedAction, deedLoader, THEME } from "#app/http/deed-route.server.ts";
import { saidOfDrafted } from "#app/http/plan/draft-deeds.server.ts";
import { DraftPlace } from "#app/http/plan/draft-shapes.server.ts";
import { draftThemePlace } from "#app/services/plan/draft-theme-place.server.ts";
import { offerDraftTheme } from "#app/services/plan/offer-draft-move.server.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Put ${calledOf(data?.theme)} into the draft plan` },
];

export const loader = deedLoader(THEME, async ({ db, actor, themeId, url: { searchParams } }) => {
  const theme = await offerDraftTheme(db, actor, themeId);
  return theme && { theme, back: backOf(searchParams.get("back")) };
});

export const action = deedAction(THEME, DraftPlace, draftThemePlace, saidOfDrafted);

export default function DraftPlacePage() {
  const { theme, back } = useLoaderData<typeof loader>();
  const { drafted } = theme;
  const home = { href: `/themes/${theme.reference}`, words: named(theme.title, theme.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, home]} />
      <Heading caption={home.words}>Put into the draft plan</Heading>
      <WhyNot verdict={theme.verdict} back={home} />
      {theme.verdict.allowed ? (
        <Form action={`${home.href}/draft-plan`}>
          <p className="govuk-body">
            Its agenda item is made when the draft plan is sent. Until then nothing is placed, and nobody is asked.
          </p>
          <HiddenField name="back" given={back ?? ""} />
          <HiddenField name="known" given={drafted.known ?? ""} />
          <MeetingField meetings={theme.meetings} label="Meeting" blank="Choose a meeting" given={drafted.to} />
          <TextField name="minutes" label="Minutes" given={String(theme.minutes)} width={3} inputMode="numeric" />
          <TextArea name="reasonWords" label="Reason (optional)" given={drafted.reasonWords} rows={2} />
          <SubmitButton>{drafted.known === null ? "Add to the draft plan" : "Change the draft plan"}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
