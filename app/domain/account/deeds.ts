import type { Deed } from "#app/domain/deed.ts";

/** Every deed on a person's account, in the order in which their page offers them. Administrators alone do them. */
export const ACCOUNT_DEEDS = {
  edit_person: {
    words: "change a person's name or address",
    label: "Change name or address",
    path: "edit",
    event: "person_edited",
  },
  invite: {
    words: "invite a person to sign in",
    label: "Invite to sign in",
    path: "invitation",
    event: "account_invited",
  },
  offer_password_link: {
    words: "make a password link",
    label: "Make a password link",
    path: "password-link",
    event: "account_reset_offered",
  },
  remove_second_step: {
    words: "remove a person's second step",
    label: "Remove the second step",
    path: "second-step-removal",
    event: "second_step_taken_away",
  },
  end_sessions: {
    words: "sign a person out everywhere",
    label: "Sign out everywhere",
    path: "sign-out",
    event: "sessions_ended",
  },
  suspend: {
    words: "suspend an account",
    label: "Suspend the account",
    path: "suspension",
    event: "account_suspended",
  },
  restore: {
    words: "restore an account",
    label: "Restore the account",
    path: "restoration",
    event: "account_restored",
  },
  grant_administrator: {
    words: "make a person an administrator",
    label: "Make administrator",
    path: "administrator",
    event: "administrator_granted",
  },
  remove_administrator: {
    words: "remove administrator rights",
    label: "Remove administrator rights",
    path: "administrator-ending",
    event: "administrator_removed",
  },
  make_anonymous: {
    words: "make a person anonymous",
    label: "Make anonymous",
    path: "anonymity",
    event: "person_made_anonymous",
  },
} as const satisfies Readonly<Record<string, Omit<Deed, "roles">>>;

export type AccountDeed = keyof typeof ACCOUNT_DEEDS;
