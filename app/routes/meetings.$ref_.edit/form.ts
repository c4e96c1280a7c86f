import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { WarnedOf } from "#app/http/meeting/date-warnings.server.ts";
import { MeetingTextFields } from "#app/http/meeting/meeting-shapes.server.ts";

export const MeetingEdit = z.object({ version: Version, ...MeetingTextFields, warnedOf: WarnedOf });
