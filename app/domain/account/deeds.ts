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
