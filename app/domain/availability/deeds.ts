import type { DeedTable } from "#app/domain/deed.ts";
import { EVERYONE, OFFICER } from "#app/domain/permissions.ts";

/** Every deed on the days on which somebody cannot come. Each person enters and removes their own, in any role. */
export const AVAILABILITY_DEEDS = {
  enter_own_absence: {
    words: "enter days on which they cannot come",
    roles: EVERYONE,
    event: "absence_entered",
  },
  enter_absence: {
    words: "enter days on which somebody else cannot come, or the body does not meet",
    roles: OFFICER,
    event: "absence_entered",
  },
  remove_absence: {
    words: "remove days that an officer entered",
    roles: OFFICER,
    event: "absence_removed",
  },
} as const satisfies DeedTable;
