import { data, json, redirect, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import { Outlet, useActionData, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { beforeEach, expect, test } from "vitest";
import type { ReactNode } from "react";
import { answersOf } from "#app/http/answer-request.server.ts";
import renderPage from "#app/entry.server.tsx";

type Module = Record<string, unknown>;

const reported: unknown[] = [];
beforeEach(() => void reported.splice(0));

const ROOT: Module = {
  loader: () => ({ name: "Jo" }),
  headers: () => ({ "Cache-Control": "no-store" }),
  default: Outlet,
  Layout: ({ children }: { children: ReactNode }) => (
    <html lang="en">
      <body data-name={useRouteLoaderData<{ name: string }>("root")?.name}>{children}</body>
    </html>
  ),
  ErrorBoundary: () => {
    const error = useRouteError() as { status?: number; data?: string };
    return `wrong ${error.status ?? 500} ${error.data ?? ""}`;
  },
};

/** A server with this one page at `/page`, and what it answers. */
async function answerOf(module: Module, init: RequestInit = {}, path = "/page") {
  const routes = {
    root: { id: "root", module: ROOT },
    page: { id: "page", parentId: "root", path: "page", module },
  };
  const handleError = (error: unknown) => reported.push(error);
  const build = {
    routes,
    assets: { routes: { root: {}, page: {} } },
    entry: { module: { default: renderPage, handleError } },
  };
  const answer = answersOf(build as unknown as ServerBuild);
  const answered = await answer(new Request(`http://planner.test${path}`, init), {
    nonce: "n",
    language: "en",
    made: {},
    planner: { councils: { councilAt: () => null } },
  } as unknown as AppLoadContext);
  const body = "html" in answered ? answered.html : await answered.text();
  return {
    status: answered.status,
    headers: answered.headers,
    body: body.replace(/^.*<body/s, "").replace(/<.body.*$/s, ""),
  };
}

const Shown = () => JSON.stringify({ loaded: useLoaderData(), sent: useActionData() });
const page = (module: Module) => ({ default: Shown, ...module });
const POST = { method: "POST", body: new URLSearchParams({ a: "1" }) };

test("a page is rendered from what its loader gives, under the headers of the root", async () => {
  const { status, headers, body } = await answerOf(page({ loader: () => ({ a: 1 }) }));
  expect([status, body]).toEqual([200, ' data-name="Jo">{&quot;loaded&quot;:{&quot;a&quot;:1}}']);
  expect(Object.fromEntries(headers)).toEqual({
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
  });
  expect(reported).toEqual([]);
});

test("components get what a loader gives as it is", async () => {
  const when = new Date(0);
  const Told = () => String(useLoaderData<{ when: Date }>().when.getTime());
  expect((await answerOf({ default: Told, loader: () => ({ when }) })).body).toContain(">0");
});

test("status, headers of its own, cookies and when to try again come with the data", async () => {
  const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({
    "Cache-Control": loaderHeaders.get("Cache-Control") ?? "",
  });
  const init = {
    status: 410,
    headers: { "Cache-Control": "public", "Set-Cookie": "a=1", "Retry-After": "60", "X-Other": "no" },
  };
  for (const say of [data, json] as const) {
    const answered = await answerOf(page({ headers, loader: () => say({ a: 1 }, init) }));
    expect(answered.status).toBe(410);
    expect(answered.body).toContain("{&quot;a&quot;:1}");
    expect(Object.fromEntries(answered.headers)).toEqual({
      "cache-control": "public",
      "content-type": "text/html; charset=utf-8",
      "retry-after": "60",
      "set-cookie": "a=1",
    });
  }
});

test("a form comes back under the status of its action, with what the loader gives", async () => {
  const action = async ({ request }: { request: Request }) => {
    const sent = Object.fromEntries(await request.formData());
    return data({ errors: { a: "Wrong" }, sent }, { status: 409, headers: { "Retry-After": "5" } });
  };
  const { status, headers, body } = await answerOf(page({ action, loader: () => 2 }), POST);
  expect([status, headers.get("Retry-After")]).toEqual([409, "5"]);
  expect(body).toContain(
    "{&quot;loaded&quot;:2,&quot;sent&quot;:{&quot;errors&quot;:{&quot;a&quot;:&quot;Wrong&quot;},&quot;sent&quot;:{&quot;a&quot;:&quot;1&quot;}}}",
  );
});

test.each([
  ["returned", () => redirect("/there", { headers: { "Set-Cookie": "a=1" } })],
  [
    "thrown",
    () => {
      throw redirect("/there", { headers: { "Set-Cookie": "a=1" } });
    },
  ],
])("a redirect that is %s goes out as it is", async (_, loader) => {
  const { status, headers } = await answerOf(page({ loader }));
  expect([status, headers.get("Location"), headers.get("Set-Cookie")]).toEqual([302, "/there", "a=1"]);
});

test("a response that is thrown is the page of the root that says so, and no mistake", async () => {
  const thrown = () => {
    throw new Response("Not yours", { status: 403, headers: { "Retry-After": "9" } });
  };
  const { status, headers, body } = await answerOf(page({ loader: thrown }));
  expect([status, body, headers.get("Retry-After")]).toEqual([403, ' data-name="Jo">wrong 403 Not yours', "9"]);
  expect((await answerOf(page({ action: thrown, loader: () => 1 }), POST)).status).toBe(403);
  expect(reported).toEqual([]);
});

test("a mistake in a loader, an action or a page is reported and answered 500", async () => {
  const fail = () => {
    throw new Error("impossible");
  };
  for (const [module, init] of [
    [page({ loader: fail }), {}],
    [page({ action: fail }), POST],
    [{ default: fail }, {}],
  ] as const) {
    const { status, body } = await answerOf(module, init);
    expect(status).toBe(500);
    expect(body).toContain("wrong 500");
    expect(body).not.toContain("impossible");
    expect(reported.splice(0)).toEqual([new Error("impossible")]);
  }
});

test("an address that there is not is the root's page, 404; so is a post to a page that takes none, 405", async () => {
  expect(await answerOf({}, {}, "/nowhere")).toMatchObject({ status: 404 });
  expect(await answerOf(page({ loader: () => 1 }), POST)).toMatchObject({ status: 405 });
});

test("what has no page answers by itself: files, refusals, mistakes", async () => {
  const file = () => new Response("file", { headers: { "Content-Type": "text/csv" } });
  expect(await answerOf({ loader: file })).toMatchObject({ status: 200, body: "file" });
  const refuse = () => {
    throw new Response("No", { status: 404 });
  };
  expect(await answerOf({ loader: refuse })).toMatchObject({ status: 404, body: "No" });
  expect(reported).toEqual([]);
  const fail = () => {
    throw new Error("impossible");
  };
  expect(await answerOf({ loader: fail })).toMatchObject({ status: 500, body: "" });
  expect(await answerOf({ loader: file }, POST)).toMatchObject({ status: 405 });
  expect(await answerOf({ action: file })).toMatchObject({ status: 400 });
  expect(await answerOf({ action: file }, POST)).toMatchObject({ status: 200, body: "file" });
  expect(reported[0]).toEqual(new Error("impossible"));
});

test("pages stand side by side: one inside another is refused at the start", () => {
  const routes = {
    root: { id: "root", module: ROOT },
    a: { id: "a", parentId: "root" },
    b: { id: "b", parentId: "a" },
  };
  expect(() => answersOf({ routes } as unknown as ServerBuild)).toThrow("b stands inside another page");
});
