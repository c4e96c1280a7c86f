import { TextField } from "#app/components/fields.tsx";

/** What is said of a document that is listed with an item. */
export function DocumentFields({
  given = { title: "", url: null, note: "" },
}: {
  given?: { title: string; url: string | null; note: string };
}) {
  return (
    <>
      <TextField name="title" label="Title" given={given.title} />
      <TextField
        name="url"
        label="Web address (optional)"
        hint="Where the public can open it. It starts with https:// or http://"
        type="url"
        given={given.url ?? ""}
        spellCheck={false}
      />
      <TextField
        name="note"
        label="Note (optional)"
        hint="For example “Appendix A, 12 pages”, or where it can be seen if it has no address"
        given={given.note}
      />
      <p className="govuk-body">
        The public see it with the next agenda, supplementary agenda or release that is published; never for an exempt
        item.
      </p>
    </>
  );
}
