"use client";

import { AccountForm } from "./account-form.client";
import { Field } from "./field";
import type { FormAction } from "./form-state";

/** The name by which the desk calls somebody. */
export function NameForm({ action, name }: { action: FormAction; name: string }) {
  return (
    <AccountForm action={action} submit="Save name">
      {({ values, faults }) => (
        <Field
          name="name"
          label="Name"
          autoComplete="name"
          required
          maxLength={100}
          defaultValue={values?.name ?? name}
          fault={faults?.name}
        />
      )}
    </AccountForm>
  );
}
