import { z } from "zod";
import { OptionalId } from "#app/http/form-parts.server.ts";
import { holdsTogether, QuestionShape } from "#app/http/question/question-deeds.server.ts";

export const NewQuestion = z.object({ ...QuestionShape, forPersonId: OptionalId }).superRefine(holdsTogether);
