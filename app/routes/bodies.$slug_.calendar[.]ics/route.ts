import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyCalendar } from "#app/services/feed/read-public-calendars.server.ts";

/** The published meetings of a body as a calendar to subscribe to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const slug = found(params.slug);
  const calendar = found(await readBodyCalendar(ctx.db, slug));
  const { calendarFile } = await import("#app/exports/calendar.ts");
  madeFromPublished(ctx, calendar);
  return publicFile("calendar", calendarFile(calendar, ctx.url.origin), `${slug}.ics`);
}
