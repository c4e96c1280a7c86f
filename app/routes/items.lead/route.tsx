import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { BulkLeadField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { answerBulk } from "#app/http/bulk.server.ts";
import { loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { malformed, readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { assignLeads } from "#app/services/agenda-item/assign-leads.server.ts";
import { Lead } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Assign a lead member" }];

export const loader = loadBulkItems;

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, Lead);
  if (!form.ok) return malformed(form);
  const { ids, leadMemberId } = form.data;
  const bulk = await assignLeads(ctx.write, actingIn(ctx, actor, form), ids, leadMemberId);
  return answerBulk(ctx, "item", bulk, {
    to: safePath(ctx.url.searchParams.get("back"), "/programmes"),
    say: (count) => `${count === 1 ? "1 item has been" : `${count} items have been`} given a lead member.`,
  });
}

export default function AssignLeadsPage() {
  return (
    <BulkItemsPage
      title="Assign a lead member"
      notDone="could not be given a lead member"
      done="given a lead member"
      path="/items/lead"
      fields={(choices) => <BulkLeadField choices={choices} />}
    />
  );
}
