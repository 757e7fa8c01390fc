"use client";

import { AccountForm } from "@/components/editor/account/account-form.client";
import type { FormProps } from "@/components/editor/account/form-state";
import type { Colleague } from "@/db/people/list-colleagues";
import { PersonFields } from "./person-fields";

/** Changes what somebody is called, where they are written to and what they may do. */
export function PersonForm({
  action,
  answered,
  person,
  isMe,
}: FormProps & { person: Colleague; isMe: boolean }) {
  return (
    <AccountForm action={action} answered={answered} submit="Save">
      {(state) => <PersonFields state={state} start={person} isMe={isMe} />}
    </AccountForm>
  );
}
