/** How far the agenda of a meeting has come. The chair's agreement is usual, and no condition of publishing in time. */
export const AGENDA_STATES = {
  draft: { words: "Draft", hint: "The officers are still working on it." },
  with_chair: { words: "With the chair", hint: "The chair is asked to agree it." },
  agreed: { words: "Agreed", hint: "The chair has agreed it; it can be published." },
  published: {
    words: "Published",
    hint: "The public can see it; what is added now goes out as a supplementary agenda.",
  },
} as const;

export type AgendaState = keyof typeof AGENDA_STATES;

export const AGENDA_RELEASE_LABELS = { agenda: "Agenda", supplementary: "Supplementary agenda" } as const;
export type AgendaReleaseKind = keyof typeof AGENDA_RELEASE_LABELS;
