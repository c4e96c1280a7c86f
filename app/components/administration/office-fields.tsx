import { TextField } from "#app/components/fields.tsx";

/** The fields of an office, empty or as it is. */
export function OfficeFields({ given }: { given?: { title: string; organisation: string } }) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        hint="The office, not its holder: Chief Constable, Cabinet Member for Children."
        given={given?.title}
      />
      <TextField name="organisation" label="Organisation (optional)" given={given?.organisation} />
    </>
  );
}
