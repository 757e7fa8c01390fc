import { linkHours } from "@/db/people/one-time-links";
import type { Words } from "./send-mail";

type Invitation = {
  to: { name: string };
  /** Who invites them. */
  from: string;
  publication: string;
  /** Where they set their password. */
  address: string;
};

/** The mail with which somebody comes to the desk. */
export function invitationMail({ to, from, publication, address }: Invitation): Words {
  return {
    subject: `Your place at the desk of ${publication}`,
    text: `Hello ${to.name},

${from} invites you to the desk of ${publication}. Choose your password here:
${address}

The link works once, and for ${linkHours} hours. If you did not expect it, you need do nothing.
`,
  };
}
