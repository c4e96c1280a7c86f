import { z } from "zod";
import { DeclarationFields } from "#app/http/meeting-record/declaration-shapes.server.ts";

export const NewDeclaration = z.object(DeclarationFields);
