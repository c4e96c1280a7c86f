import { redirect } from "@remix-run/node";
import { z } from "zod";
import { deedAction, onPage } from "#app/http/deed-route.server.ts";
import { clearedCookie } from "#app/http/session.server.ts";
import { signOutEverywhere } from "#app/services/account/sign-out-everywhere.server.ts";

export const loader = () => redirect("/account");

/** Ends every session of one's own, this one too. */
export const action = deedAction(onPage("/account"), z.object({}), signOutEverywhere, (_ended, _params, { ctx }) => ({
  to: "/sign-in",
  headers: { "Set-Cookie": clearedCookie(ctx.planner) },
}));
