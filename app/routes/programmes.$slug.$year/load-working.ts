import { readList } from "#app/components/list-table/read-list.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import type { ProgrammeKey } from "#app/services/offer-programme.server.ts";
import { readWorkingProgramme } from "#app/services/read-working-programme.server.ts";
import { programmeList } from "./programme-list.tsx";

/** The working record for a reader with a part in the body: only the rows that the address asks for. */
export async function loadWorking(ctx: RequestContext, key: ProgrammeKey) {
  if (!ctx.reader) return null;
  const read = await readWorkingProgramme(ctx.db, { ...ctx.reader, today: ctx.today }, key, ctx.now);
  if (!read) return null;
  const { rows, ...facts } = read;
  return { ...facts, view: readList(programmeList, rows, ctx.url) };
}

export type Working = NonNullable<Awaited<ReturnType<typeof loadWorking>>>;
