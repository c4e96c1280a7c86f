import { z } from "zod";
import { DocumentFields } from "#app/http/agenda/document-fields.server.ts";

export const NewDocument = z.object(DocumentFields);
