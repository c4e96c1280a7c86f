import { Tag } from "#app/components/page-parts.tsx";

type Account = {
  email: string | null;
  hasPassword: boolean;
  suspendedAt: string | null;
  administratorSinceAt: string | null;
};

/** Where an account stands, in words. */
export function AccountTag({ account }: { account: Account }) {
  if (account.email === null) return <Tag words="No account" colour="grey" />;
  if (account.suspendedAt !== null) return <Tag words="Suspended" colour="red" />;
  if (!account.hasPassword) return <Tag words="No password yet" colour="yellow" />;
  if (account.administratorSinceAt !== null) return <Tag words="Administrator" colour="purple" />;
  return <Tag words="Active" colour="green" />;
}
