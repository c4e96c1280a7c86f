import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { secretFile } from "#app/http/feeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readPersonCalendar } from "#app/services/feed/read-person-calendar.server.ts";

/** A person's own calendar, for whoever holds its secret address: 404 for one that was stopped as for one never made. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const given = { secret: ctx.planner.sessionSecret, token: params.token ?? "" };
  const calendar = found(await readPersonCalendar(ctx.db, given, ctx.today));
  const { calendarFile } = await import("#app/exports/calendar.ts");
  return secretFile(request, "calendar", calendarFile(calendar, ctx.url.origin), "meetings.ics");
}
