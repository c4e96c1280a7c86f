import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { COUNT_KINDS } from "#app/domain/deadline/arithmetic.ts";
import { BODY_RULE } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerRuleSetting } from "#app/services/deadline/set-deadline-rule.server.ts";
import { setDeadlineRule } from "#app/services/deadline/set-deadline-rule.server.ts";
import { RuleSetting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Set: ${data.rule.title}` : "Rule not found" },
];

export const loader = deedLoader(BODY_RULE, ({ db, actor, slug, ruleId }) => offerRuleSetting(db, actor, slug, ruleId));

export const action = deedAction(BODY_RULE, RuleSetting, setDeadlineRule, ({ moved }) =>
  moved === 0
    ? "This has been set. No deadline moved."
    : `This has been set. ${moved} deadline${moved === 1 ? "" : "s"} moved: see “What moved recently”.`,
);

export default function RuleSettingPage() {
  const { body, rule, setting, mayBeUnused, version, verdict } = useLoaderData<typeof loader>();
  const home = `/bodies/${body.slug}/rules`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
          { href: home, words: "Rules and deadlines" },
        ]}
      />
      <Heading caption={`${body.name}: set for this body`}>{rule.title}</Heading>
      <WhyNot verdict={verdict} back={{ href: home, words: "Rules and deadlines" }} />
      {verdict.allowed && rule.local ? (
        <Form action={`${home}/${rule.id}/edit`} version={version} className="app-narrow-form">
          <p className="govuk-body">What other bodies have: {rule.local.examples}</p>
          {mayBeUnused ? (
            <RadioField
              name="applies"
              label={rule.isChoice ? "Is this body that committee?" : "Does the body have this deadline?"}
              given={setting?.applies ?? (rule.isChoice ? "no" : "yes")}
              choices={[
                { value: "yes", words: "Yes" },
                { value: "no", words: "No" },
              ]}
              inline
            />
          ) : null}
          <TextField
            name="value"
            label="Number (optional)"
            hint={`${capital(COUNT_KINDS[rule.local.kind].unit)}, from ${rule.local.least} to ${rule.local.most}. ${rule.local.default === null ? "If left empty, no date is calculated." : `If left empty it is ${rule.local.default}.`}`}
            given={setting?.value?.toString() ?? ""}
            width={3}
            inputMode="numeric"
          />
          <TextField name="atTime" type="time" label="Time of day (optional)" given={setting?.atTime ?? ""} width={5} />
          <TextArea
            name="words"
            label="Where the body’s rules say so (optional)"
            hint="Everyone can read this: “Standing order 9”."
            given={setting?.words ?? ""}
            rows={2}
            most={500}
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
