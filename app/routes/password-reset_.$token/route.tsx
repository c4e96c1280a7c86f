import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PasswordByLink } from "#app/components/account/password-by-link.tsx";
import { showLink, takeLink } from "#app/http/account/password-link.server.ts";

export const meta: MetaFunction = () => [{ title: "Choose a new password" }];

export const loader = (asked: LoaderFunctionArgs) => showLink("password_reset", asked);
export const action = (asked: ActionFunctionArgs) => takeLink("password_reset", asked);

export default function LinkPage() {
  return <PasswordByLink heading="Choose a new password" {...useLoaderData<typeof loader>()} />;
}
