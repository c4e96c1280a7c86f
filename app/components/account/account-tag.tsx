import { Tag } from "#app/components/page-parts.tsx";

type Account = {
  email: string | null;
  hasPassword: boolean;
  suspendedAt: string | null;
  administratorSinceAt: string | null;
};

/** Where an account stands, in words. */
export function AccountTag({ account }: { account: Account }) {
  if (account.email === null) return <Tag words="No account" />;
  if (account.suspendedAt !== null) return <Tag words="Suspended" />;
  if (!account.hasPassword) return <Tag words="No password yet" />;
  if (account.administratorSinceAt !== null) return <Tag words="Administrator" />;
  return <Tag words="Active" />;
}
