import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { NewFollowUpPage } from "#app/components/follow-up/new-follow-up-page.tsx";
import { newFollowUpAction, newFollowUpLoader } from "#app/http/follow-up/new-follow-up.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a follow-up to ${calledOf(data)}` }];

export const loader = newFollowUpLoader("question");

export const action = newFollowUpAction("question");

export default function QuestionFollowUpPage() {
  return <NewFollowUpPage room={useLoaderData<typeof loader>()} />;
}
