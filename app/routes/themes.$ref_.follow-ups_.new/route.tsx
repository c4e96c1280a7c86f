import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { NewFollowUpPage } from "#app/components/follow-up/new-follow-up-page.tsx";
import { newFollowUpAction, newFollowUpLoader } from "#app/http/follow-up/new-follow-up.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a follow-up to ${calledOf(data)}` }];

export const loader = newFollowUpLoader("theme");

export const action = newFollowUpAction("theme");

export default function ThemeFollowUpPage() {
  return <NewFollowUpPage room={useLoaderData<typeof loader>()} />;
}
