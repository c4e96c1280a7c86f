import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { boundsText, type KeptThing } from "#app/domain/administration/retention.ts";
import { KEPT } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerRetention } from "#app/services/administration/read-retention.server.ts";
import { setRetention } from "#app/services/administration/set-retention.server.ts";
import { periodOf } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change how long something is kept - Administration" }];

export const loader = deedLoader(KEPT, ({ db, actor, name }) => offerRetention(db, actor, name));

export const action = deedAction(
  KEPT,
  async ({ name }: { name: KeptThing }) => periodOf(name),
  setRetention,
  ({ label, keptFor }) => `${label}: kept for ${keptFor}.`,
);

export default function SetRetentionPage() {
  const { name, label, after, then, days, byDefault, version, verdict } = useLoaderData<typeof loader>();
  const back = { href: "/admin/retention", words: "How long things are kept" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }, back]} />
      <Heading caption="How long things are kept">{label}</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`/admin/retention/${name}/edit`} version={version} className="app-narrow-form">
          <p className="govuk-body">{then} What is older than the new period goes within a day, for good.</p>
          <TextField
            name="days"
            label="Days"
            hint={`Counted ${after}. ${boundsText(name)} It comes as ${byDefault}.`}
            given={String(days)}
            width={4}
            inputMode="numeric"
          />
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
