import { TextField } from "#app/components/fields.tsx";
import { PERSON_FIELDS } from "#app/domain/account/fields.ts";
import { asked } from "#app/domain/field.ts";

/** The fields of a person, empty or as they are. */
export function PersonFields({
  given,
  emailHint,
}: {
  given?: { name: string; familyName: string; description: string; email: string | null };
  emailHint: string;
}) {
  return (
    <>
      <TextField name="name" {...asked(PERSON_FIELDS.name)} given={given?.name} />
      <TextField name="familyName" {...asked(PERSON_FIELDS.familyName)} given={given?.familyName} />
      <TextField name="description" {...asked(PERSON_FIELDS.description)} given={given?.description} />
      <TextField
        name="email"
        label={given?.email ? "E-mail address" : "E-mail address (optional)"}
        hint={emailHint}
        type="email"
        spellCheck={false}
        given={given?.email ?? ""}
      />
    </>
  );
}
