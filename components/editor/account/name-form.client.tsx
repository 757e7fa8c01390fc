"use client";

import { AccountForm } from "./account-form.client";
import { Field } from "./field";
import type { FormProps } from "./form-state";

/** The name by which the desk calls somebody. */
export function NameForm({ action, answered, name }: FormProps & { name: string }) {
  return (
    <AccountForm action={action} answered={answered} submit="Save name">
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
