import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MinutesView } from "#app/components/minutes/minutes-view.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { CheckedMinutes, MINUTES, openMinutes } from "#app/http/minutes/minutes-deeds.server.ts";
import { checkMinutes } from "#app/services/minutes/check-minutes.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Check ${data?.title}` }];

export const loader = openMinutes;

export const action = deedAction(
  MINUTES,
  CheckedMinutes,
  checkMinutes,
  ({ words }) => `Kept, and nothing recorded yet: ${words} ticked.`,
);

export default function MinutesPage() {
  return <MinutesView draft={useLoaderData<typeof loader>()} />;
}
