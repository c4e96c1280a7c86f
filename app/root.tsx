import {
  redirect,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { Canonical, DataLink } from "#app/components/addresses-in-head.tsx";
import { ErrorPage } from "#app/components/error-page.tsx";
import { LanguageLinks, useLanguages } from "#app/components/languages.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { menuOf } from "#app/domain/home/menu.ts";
import { PageShell, type RootData } from "#app/components/page-shell.tsx";
import { ShareCard } from "#app/components/share.tsx";
import { WhatWasDone } from "#app/components/what-was-done.tsx";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import type { PageHandle } from "#app/http/page.server.ts";
import { KEPT_FORM_TEXT } from "#app/http/kept-form.server.ts";
import { takeShown } from "#app/http/session.server.ts";
import { formThatWaits } from "#app/http/waiting-form.server.ts";
import { readIdentity } from "#app/services/administration/read-identity.server.ts";
import { listBilingualBodies } from "#app/services/administration/list-bilingual-bodies.server.ts";
import { countForMenu } from "#app/services/home/waiting.server.ts";
import { LANG_OF } from "#app/words/language.ts";
import { inEnglish } from "#app/words/say.ts";
import stylesUrl from "./styles/app.scss?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesUrl },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: inEnglish("shell.home") }];

export const headers: HeadersFunction = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const bilingual = ctx.reader ? [] : await listBilingualBodies(ctx.db);
  // To the whole address: what begins with a path leads on in Welsh.
  if (context.language === "cy" && bilingual.length === 0) throw redirect(ctx.url.href);
  const { done: flash, saved } = takeShown(ctx);
  return {
    bilingual,
    origin: ctx.url.origin,
    language: context.language,
    reader: ctx.reader
      ? { id: ctx.reader.personId, name: ctx.reader.name, administrator: ctx.reader.administrator }
      : null,
    menu: ctx.reader ? menuOf(ctx.reader, await countForMenu(ctx.db, { ...ctx.reader, today: ctx.today })) : [],
    identity: await readIdentity(ctx.db, ctx.councilId ?? ctx.reader?.councilId ?? null),
    kept: await keptFor(ctx),
    flash,
    saved,
    demoDate: ctx.planner.config.demo ? ctx.today : null,
    path: ctx.url.pathname,
    formKey: randomUUID(),
  };
}

/** A form of this page that was sent after its session had ended, as if it had just come back. */
async function keptFor(ctx: RequestContext): Promise<RootData["kept"]> {
  const kept = await formThatWaits(ctx);
  return kept && { action: kept.action, state: { errors: {}, refusal: KEPT_FORM_TEXT, values: kept.values } };
}

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  const reading = handles.some((handle) => handle?.reading);
  const colour = root?.identity.colour;
  const failed = Boolean(useRouteError());
  const isForAnyone = reading || handles.some((handle) => handle?.asking);
  const languages = useLanguages(root, isForAnyone);
  const silent = handles.some((handle) => handle?.saysSavedItself);
  const keys = handles.find((handle) => handle?.keys)?.keys;
  return (
    <html lang={LANG_OF[useLanguage()]} className={`govuk-template${reading && !root?.reader ? " app-reading" : ""}`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={colour ?? "#00565b"} />
        <Meta />
        <Links />
        {root && reading && !root.reader ? (
          <ShareCard
            name={root.identity.name ?? inEnglish("shell.home")}
            logo={root.identity.logo}
            origin={root.origin}
          />
        ) : null}
        {colour ? <link rel="stylesheet" href={`/council/colour-${colour.slice(1)}.css`} /> : null}
        {root && isForAnyone && !failed ? <Canonical origin={root.origin} /> : null}
        {root && reading && !root.reader && !failed ? <DataLink /> : null}
        {languages && !failed ? <LanguageLinks {...languages} /> : null}
      </head>
      <body className="govuk-template__body">
        <PageShell
          root={root}
          languages={languages}
          enhanced={!reading || Boolean(root?.reader)}
          said={root && !silent ? <WhatWasDone done={root.flash} back={root.path} /> : null}
          keys={keys}
        >
          {children}
        </PageShell>
      </body>
    </html>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error))
    return <ErrorPage status={error.status} reason={error.statusText} words={String(error.data)} />;
  return <ErrorPage status={500} reason="" words="" />;
}
