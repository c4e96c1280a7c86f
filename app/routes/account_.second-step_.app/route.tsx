import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppKey } from "#app/components/account/app-key.tsx";
import { RecoveryCodes } from "#app/components/account/recovery-codes.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { FirstCode, SECOND_STEP, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { offerApp, setUpApp } from "#app/services/account/set-up-app.server.ts";

const settingUp = ({ planner, session }: RequestContext, { personId }: { personId: number }) => ({
  secret: planner.sessionSecret,
  personId,
  within: session?.idHash ?? "",
});

export const meta: MetaFunction = () => [{ title: "Set up an authenticator app" }];

export const loader = deedLoader(SECOND_STEP, ({ db, actor, ctx }) => offerApp(db, settingUp(ctx, actor)));

export const action = secondStepAction(
  SECOND_STEP,
  FirstCode,
  (db, by, input, { ctx }) => setUpApp(db, ctx.from, settingUp(ctx, by), by, input),
  "The app is set up. You are signed out everywhere else.",
);

export default function SetUpAppPage() {
  const app = useLoaderData<typeof loader>();
  const done = useActionData<{ codes?: string[] }>();
  const back = { href: "/account/second-step", words: "Your second step" };
  if (done?.codes) return <RecoveryCodes codes={done.codes} on={back} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }, back]} />
      <Heading>Set up an authenticator app</Heading>
      <AppKey app={app} action="/account/second-step/app" />
    </>
  );
}
