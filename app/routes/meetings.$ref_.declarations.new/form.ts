import { z } from "zod";
import { DeclarationFields } from "#app/http/declaration-shapes.server.ts";

export const NewDeclaration = z.object(DeclarationFields);
