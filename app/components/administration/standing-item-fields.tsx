import {
  STANDING_KINDS,
  STANDING_KIND_LABELS,
  STANDING_PLACES,
  STANDING_PLACE_LABELS,
  type StandingKind,
  type StandingPlace,
} from "#app/domain/administration/standing-item.ts";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";

export type StandingGiven = {
  title?: string;
  kind?: StandingKind;
  purpose?: string;
  minutes?: number;
  place?: StandingPlace;
  position: number;
};

/** The fields of a standing item, empty or as it is. */
export function StandingItemFields({ given }: { given: StandingGiven }) {
  return (
    <>
      <TextField name="title" label="Title" given={given.title} />
      <RadioField
        name="kind"
        label="Kind"
        given={given.kind}
        choices={STANDING_KINDS.map((kind) => ({ value: kind, words: STANDING_KIND_LABELS[kind] }))}
      />
      <TextArea
        name="purpose"
        label="Purpose (optional)"
        hint="Begin with “To …”, as on the agenda."
        rows={3}
        most={1000}
        given={given.purpose}
      />
      <TextField
        name="minutes"
        label="Time (minutes)"
        hint="Enter 0 if it takes no time."
        inputMode="numeric"
        width={3}
        given={given.minutes === undefined ? "" : String(given.minutes)}
      />
      <RadioField
        name="place"
        label="Where it goes on the agenda"
        given={given.place}
        choices={STANDING_PLACES.map((place) => ({ value: place, words: STANDING_PLACE_LABELS[place] }))}
      />
      <TextField
        name="position"
        label="Order"
        hint="1 comes first among those that open the agenda, or among those that close it."
        inputMode="numeric"
        width={2}
        given={String(given.position)}
      />
    </>
  );
}
