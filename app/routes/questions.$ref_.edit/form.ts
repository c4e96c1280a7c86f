import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { holdsTogether, QuestionShape } from "#app/http/question/question-deeds.server.ts";

export const QuestionEdit = z.object({ version: Version, ...QuestionShape }).superRefine(holdsTogether);
