import { ON_BEHALF } from "#app/domain/on-behalf.ts";
import { Chosen, type Choice } from "./choices.tsx";

/** Whose proposal it is, asked of an officer; nothing where there is nobody to enter it for. */
export function OnBehalfField({ members }: { members: readonly Choice[] }) {
  return (
    <Chosen
      name="forPersonId"
      label={ON_BEHALF.question}
      hint={ON_BEHALF.hint}
      blank={ON_BEHALF.mine}
      choices={members}
      id={null}
    />
  );
}
