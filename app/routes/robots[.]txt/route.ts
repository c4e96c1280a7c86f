import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";

/** What is no page to be found by a search, and where all pages are listed. Addresses that are secrets say so themselves. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  const rules = ["User-agent: *", ...NO_PAGES.map((path) => `Disallow: ${path}`)];
  return publicFile("text", [...rules, "", `Sitemap: ${ctx.url.origin}/sitemap.xml`, ""].join("\n"), "robots.txt");
}

const NO_PAGES = ["/search", "/sign-in", "/password-reset", "/invitations/", "/owner/", "/calendar/", "/reminders/"];
