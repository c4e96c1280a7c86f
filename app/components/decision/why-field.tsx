import { TextArea } from "#app/components/fields.tsx";
import { REASON } from "#app/domain/field.ts";

/** Why something is not agreed to, for those who will read it. */
export function WhyField({ name = "reason", label, given }: { name?: string; label: string; given?: string }) {
  return <TextArea name={name} label={label} rows={2} most={REASON.limit} given={given} />;
}
