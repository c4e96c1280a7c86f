import { TextField } from "#app/components/fields.tsx";

/** The fields of a person, empty or as they are. */
export function PersonFields({
  given,
  emailHint,
}: {
  given?: { name: string; description: string; email: string | null };
  emailHint: string;
}) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        hint="As it should be shown, with any title: Cllr Ruth Ahmed."
        given={given?.name}
      />
      <TextField
        name="description"
        label="Description (optional)"
        hint="Everyone can see it: a ward, a party or a post. Nothing private."
        given={given?.description}
      />
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
