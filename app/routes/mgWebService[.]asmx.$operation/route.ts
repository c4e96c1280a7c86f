import type { LoaderFunctionArgs } from "@remix-run/node";
import * as xml from "#app/exports/open-data/moderngov-xml.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { publicFile, refusedFile } from "#app/http/feeds.server.ts";
import { dayAsked, idAsked, isLatestFirst, MALFORMED } from "#app/http/open-data/moderngov-asked.server.ts";
import { tooOften } from "#app/http/open-data/open-answer.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";
import {
  readCommittees,
  readMeetingsBetween,
  readWholeMeeting,
} from "#app/services/open-data/read-moderngov.server.ts";

/**
 * What is published, in the shape of ModernGov's web service: whoever made a client for that reads it here. A name
 * of an operation counts in large and small letters, as it does there.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const limited = tooOften(ctx);
  if (limited) return limited;
  const operation = OPERATIONS.get((params.operation ?? "").toLowerCase());
  if (!operation) return refusedFile("xml", 404, xml.refusalXml("There is no such operation here."));
  const answer = await operation(ctx);
  if (answer === MALFORMED) return refusedFile("xml", 400, xml.refusalXml(MALFORMED_WORDS));
  if (answer === undefined) return refusedFile("xml", 404, xml.refusalXml("No such meeting is published."));
  return publicFile("xml", answer, `${params.operation}.xml`);
}

const MALFORMED_WORDS = "Numbers are digits, and days are written dd/MM/yyyy.";

type Answer = Promise<string | typeof MALFORMED | undefined>;

const OPERATIONS: ReadonlyMap<string, (ctx: RequestContext) => Answer> = new Map([
  ["getcommittees", committees],
  ["getmeetings", (ctx) => meetings(ctx, xml.meetingsXml)],
  ["getallmeetingsbydate", (ctx) => meetings(ctx, xml.meetingsByDateXml)],
  ["getmeeting", (ctx) => wholeMeeting(ctx, xml.meetingXml)],
  ["getattendance", (ctx) => wholeMeeting(ctx, xml.attendanceXml)],
]);

async function committees(ctx: RequestContext): Answer {
  madeFromAllPublished(ctx);
  return xml.committeesXml(await readCommittees(ctx.db, ctx.councilId, ctx.today));
}

async function meetings(ctx: RequestContext, write: typeof xml.meetingsXml): Answer {
  const bodyId = idAsked(ctx.url, "lcommitteeid");
  const from = dayAsked(ctx.url, "sfromdate");
  const until = dayAsked(ctx.url, "stodate");
  if (bodyId === MALFORMED || from === MALFORMED || until === MALFORMED) return MALFORMED;
  madeFromAllPublished(ctx);
  const latestFirst = isLatestFirst(ctx.url);
  return write(await readMeetingsBetween(ctx.db, { councilId: ctx.councilId, bodyId, from, until, latestFirst }));
}

/** Made from everything there is: what was put in part II since an agenda was published is cut as it is read. */
async function wholeMeeting(ctx: RequestContext, write: typeof xml.meetingXml): Answer {
  const id = idAsked(ctx.url, "lmeetingid");
  if (id === MALFORMED) return MALFORMED;
  if (id === null) return undefined;
  const meeting = await readWholeMeeting(ctx.db, { councilId: ctx.councilId, id }, ctx.today);
  return meeting && write(meeting);
}
