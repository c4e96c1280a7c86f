import { UNSAFE_RemixContext as RemixContext } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { isRouteErrorResponse } from "react-router-dom";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import type { RootData } from "#app/components/page-shell.tsx";
import { ResponseContext } from "#app/components/response-context.ts";
import type { Found, RenderPage } from "#app/http/page.server.ts";
import { withReferencesWhole } from "#app/http/whole-references.server.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";

export { handleError } from "#app/http/errors.server.ts";

/**
 * Renders the whole document in one pass, as plain markup: nothing is hydrated. Pages are bounded, so this is faster
 * than streaming and holds no timers.
 */
const renderPage: RenderPage = ({ context, build, routes, found }) => {
  let isRefusedRole = false;
  const noteRefusedRole = () => {
    isRefusedRole = true;
  };
  const { nonce, requestId, language, made } = context;
  const routeModules = Object.fromEntries(found.matches.map(({ route: { id } }) => [id, build.routes[id]?.module]));
  const page = renderToStaticMarkup(
    <ResponseContext.Provider value={{ nonce, requestId, noteRefusedRole, language, bodies: made.from?.bodies }}>
      <RemixContext.Provider value={{ manifest: build.assets, routeModules, future: build.future, isSpaMode: false }}>
        <StaticRouterProvider router={createStaticRouter(routes, found)} context={found} hydrate={false} />
      </RemixContext.Provider>
    </ResponseContext.Provider>,
  );
  return {
    status: found.statusCode === 400 ? statusOfMalformed(found, isRefusedRole) : found.statusCode,
    html: "<!DOCTYPE html>" + titled(withReferencesWhole(page), found, language),
  };
};
export default renderPage;

/**
 * A form that was filled in wrongly by somebody who may not send it at all: that is what they are told. Its page does,
 * by not being there for them (404), by being refused (403), or by saying why not in place of the form (403).
 */
function statusOfMalformed({ errors }: Found, isRefusedRole: boolean): number {
  const turnedAway = Object.values(errors ?? {}).find((error) => isRouteErrorResponse(error) && error.status > 400);
  if (isRouteErrorResponse(turnedAway)) return turnedAway.status;
  return isRefusedRole ? 403 : 400;
}

/**
 * Every page's own words, and then whose pages they are; a form that came back with errors says so first (GOV.UK error
 * pattern). The title is the first thing in the head.
 */
function titled(page: string, found: Found, language: Language): string {
  const { identity } = (found.loaderData.root ?? {}) as Partial<RootData>;
  const site = renderToStaticMarkup(identity?.name ?? "Scrutiny Planner");
  return page.replace(/<title>(.*?)<\/title>/, (_, words: string) => {
    const whole = words.startsWith(site) ? words : `${words} - ${site}`;
    return `<title>${isFormReturned(found) ? `${say(language, "forms.error").words} ` : ""}${whole}</title>`;
  });
}

/** Whether the page holds a form that came back with errors. */
function isFormReturned({ actionData }: Found): boolean {
  return Object.values(actionData ?? {}).some((data) => typeof data === "object" && data !== null && "errors" in data);
}
