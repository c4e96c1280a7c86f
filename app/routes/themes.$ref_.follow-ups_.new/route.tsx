import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NewFollowUpPage } from "#app/components/follow-up/new-follow-up-page.tsx";
import { openNewFollowUp, postNewFollowUp } from "#app/http/follow-up/new-follow-up.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add a follow-up to ${data?.reference}` }];

export function loader(args: LoaderFunctionArgs) {
  return openNewFollowUp(args, "theme");
}

export function action(args: ActionFunctionArgs) {
  return postNewFollowUp(args, "theme");
}

export default function ThemeFollowUpPage() {
  return <NewFollowUpPage room={useLoaderData<typeof loader>()} />;
}
