import { z } from "zod";
import { DocumentFields } from "#app/http/agenda/item-papers.server.ts";

export const NewDocument = z.object(DocumentFields);
