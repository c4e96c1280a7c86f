import { redirect } from "@remix-run/node";
import { z } from "zod";
import { endOwnSession } from "#app/services/account/end-session.server.ts";
import { deedAction } from "#app/http/deed-route.server.ts";

export const loader = () => redirect("/account");

/** Ends one of one's own sessions. */
export const action = deedAction(
  { keys: ({ key }) => ({ key: key ?? "" }), home: () => "/account" },
  z.object({}),
  (db, acting, { key }) => endOwnSession(db, acting, key),
  () => "That session has ended.",
);
