import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { DocumentFields } from "#app/http/agenda/document-fields.server.ts";

export const DocumentEdit = z.object({ version: Version, ...DocumentFields });
