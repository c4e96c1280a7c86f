import { z } from "zod";
import { holdsTogether, QuestionShape } from "#app/http/question/question-deeds.server.ts";

export const NewQuestion = z.object(QuestionShape).superRefine(holdsTogether);
