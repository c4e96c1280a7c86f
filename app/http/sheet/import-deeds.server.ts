import { z } from "zod";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { idOf } from "#app/http/responses.server.ts";

/** The import that its address names. */
export const IMPORT: DeedOn<{ importId: number }> = {
  keys: ({ id }) => ({ importId: idOf(id) }),
  home: ({ id }) => `/imports/${id}`,
};

/** What a deed on an import asks for: the version that was looked at. */
export const ImportForm = z.object({ version: Version });

/** The import of the address as the signed-in actor sees it, one page of its rows. */
export const openImport = deedLoader(IMPORT, ({ db, actor, importId, url }) =>
  readImport(db, actor, importId, Number(url.searchParams.get("page") ?? 1)),
);
