import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PasswordByLink } from "#app/components/account/password-by-link.tsx";
import { showLink, takeLink } from "#app/http/account/password-link.server.ts";

export const meta: MetaFunction = () => [{ title: "Your invitation" }];

export const loader = (asked: LoaderFunctionArgs) => showLink("invitation", asked);
export const action = (asked: ActionFunctionArgs) => takeLink("invitation", asked);

export default function LinkPage() {
  return <PasswordByLink heading="Choose your password" {...useLoaderData<typeof loader>()} />;
}
