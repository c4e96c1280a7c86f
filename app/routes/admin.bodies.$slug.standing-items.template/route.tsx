import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import {
  mayStartFromTemplate,
  STANDING_TEMPLATE_NAMES,
  STANDING_TEMPLATES,
} from "#app/domain/administration/standing-templates.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import { STANDING_ITEMS } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { oneOf } from "#app/http/form-parts.server.ts";
import { readBodyWithStandingItems } from "#app/services/administration/read-body-to-administer.server.ts";
import { startStandingItems } from "#app/services/administration/start-standing-items.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Start the standing items of ${data?.name} from a template` },
];

export const loader = deedLoader(STANDING_ITEMS, async ({ db, actor, slug }) => {
  const body = await readBodyWithStandingItems(db, actor, slug);
  return body && { ...body, verdict: allOf(body.verdict, mayStartFromTemplate(body.items.length)) };
});

export const action = deedAction(
  STANDING_ITEMS,
  z.object({ template: oneOf(STANDING_TEMPLATE_NAMES, "Choose a template") }),
  startStandingItems,
  ({ items }, { slug }) => ({
    to: `/bodies/${slug}/first-steps`,
    say: `${items} standing items have been added. Change or remove any of them under “Standing items”.`,
  }),
);

export default function TemplatePage() {
  const body = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}/standing-items`;
  return (
    <>
      <Breadcrumbs
        crumbs={[...adminBodyCrumbs({ ...body, verdict: allowed }), { href: home, words: "Standing items" }]}
      />
      <Heading caption={body.name}>Start from a template</Heading>
      <WhyNot verdict={body.verdict} back={{ href: home, words: "Standing items" }} />
      {body.verdict.allowed ? (
        <Form action={`${home}/template`}>
          <p className="govuk-body">
            What meetings usually open and close with. You can change, add or remove items afterwards.
          </p>
          <RadioField
            name="template"
            label="Which template?"
            given={body.law === "police_panel" ? "police_panel" : "council"}
            choices={STANDING_TEMPLATE_NAMES.map((value) => ({
              value,
              words: STANDING_TEMPLATES[value].words,
              hint: STANDING_TEMPLATES[value].items.map(({ title }) => title).join("; "),
            }))}
          />
          <SubmitButton>Add these items</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
