import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { SettingFields } from "#app/components/plan/setting-fields.tsx";
import { settingsOf } from "#app/domain/plan/settings-address.ts";
import { deedAction, deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { PlanSettingsKept } from "#app/http/plan/settings-shape.server.ts";
import { keepPlanSettings, offerPlanSettings } from "#app/services/plan/keep-settings.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.body.name}: what its plans weigh` : "Body not found" },
];

const PLAN_SETTINGS: DeedOn<{ slug: string }> = {
  keys: ({ slug = "" }) => ({ slug }),
  home: ({ slug }) => `/bodies/${slug}/plan-settings`,
};

/** The form starts from what is kept, with what the address says instead: what somebody has just tried. */
export const loader = deedLoader(PLAN_SETTINGS, async ({ db, actor, slug, url }) => {
  const offer = await offerPlanSettings(db, actor, slug);
  return offer && { ...offer, settings: settingsOf((name) => url.searchParams.get(name), offer.settings) };
});

export const action = deedAction(
  PLAN_SETTINGS,
  PlanSettingsKept,
  keepPlanSettings,
  () => "This has been kept. Plans of this body are weighed so from now on.",
);

export default function PlanSettingsPage() {
  const { body, settings, version, verdict } = useLoaderData<typeof loader>();
  const back = { href: `/bodies/${body.slug}`, words: body.name };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={body.name}>What its plans weigh</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <>
          <p className="govuk-body">
            Every plan that is suggested for this body starts from these. Whoever asks for one can still weigh it
            otherwise, for that plan alone.
          </p>
          <Form action={`/bodies/${body.slug}/plan-settings`} version={version} className="app-narrow-form">
            <SettingFields settings={settings} />
            <SubmitButton>Keep these for the body</SubmitButton>
          </Form>
        </>
      ) : null}
    </>
  );
}
