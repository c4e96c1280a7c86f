import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readFollowUp } from "#app/services/read-follow-up.server.ts";
import { WorkingFollowUp } from "./working-follow-up.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Follow-up ${data?.followUp.reference ?? "not found"}` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const id = found(idFromReference("follow_up", params.ref));
  return { followUp: found(await readFollowUp(ctx.db, actor, id)) };
}

export default function FollowUpPage() {
  const { followUp } = useLoaderData<typeof loader>();
  return <WorkingFollowUp followUp={followUp} />;
}
