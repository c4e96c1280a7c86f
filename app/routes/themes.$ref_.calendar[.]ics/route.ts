import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference, reference } from "#app/domain/references.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeCalendar } from "#app/services/feed/read-public-calendars.server.ts";

/** When a published theme is taken, as a calendar to subscribe to. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const calendar = found(await readThemeCalendar(ctx.db, themeId));
  const { calendarFile } = await import("#app/exports/calendar.ts");
  madeFromPublished(ctx, calendar);
  return publicFile("calendar", calendarFile(calendar, ctx.url.origin), `${reference("theme", themeId)}.ics`);
}
