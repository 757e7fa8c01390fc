"use client";

import { AccountForm } from "@/components/editor/account/account-form.client";
import type { FormProps } from "@/components/editor/account/form-state";
import { PersonFields } from "./person-fields";
import { Secret } from "./secret.client";

const nobody = { name: "", email: "", role: "writer" };

/** Adds somebody; what they set their password with is shown once. */
export function InviteForm({ action, answered }: FormProps) {
  return (
    <AccountForm action={action} answered={answered} submit="Invite">
      {(state) => (
        <>
          {state.secret && <Secret address={state.secret} />}
          <PersonFields state={state} start={nobody} />
        </>
      )}
    </AccountForm>
  );
}
