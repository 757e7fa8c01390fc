"use client";

import { AccountForm, messageId } from "./account-form.client";
import { Field } from "./field";
import type { FormProps } from "./form-state";
import { PasswordField } from "./password-field.client";

/** E-mail address and password, and where to go afterwards. */
export function SignInForm({ action, answered, next }: FormProps & { next: string }) {
  return (
    <AccountForm
      action={action}
      answered={answered}
      submit="Sign in"
      path={`/sign-in?next=${encodeURIComponent(next)}`}
    >
      {({ values, faults, message, answer }) => (
        <>
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            inputMode="email"
            required
            defaultValue={values?.email}
            fault={faults?.email}
            autoFocus={answer === 0}
          />
          <PasswordField
            name="password"
            label="Password"
            autoComplete="current-password"
            required
            fault={faults?.password}
            describedBy={message && messageId}
            autoFocus={message !== undefined}
          />
        </>
      )}
    </AccountForm>
  );
}
