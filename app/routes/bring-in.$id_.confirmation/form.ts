import { z } from "zod";
import { OnlyVersion } from "#app/http/form-parts.server.ts";

const AGAIN = "Open the page again: the form was incomplete.";

/** The version that was looked at, and what the preview said, in short. */
export const TableConfirmation = OnlyVersion.extend({ mark: z.string(AGAIN).max(40, AGAIN) });
