import type { OwnImportState } from "./states.ts";

/** Neither saved nor given up: it waits for somebody. */
export const WAITING_OWN_IMPORTS = ["draft", "read"] as const satisfies readonly OwnImportState[];

/** Whether the table still waits to be saved or discarded. */
export function isWaitingImport(state: OwnImportState): boolean {
  return (WAITING_OWN_IMPORTS as readonly OwnImportState[]).includes(state);
}
