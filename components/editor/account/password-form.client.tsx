"use client";

import { AccountForm } from "./account-form.client";
import type { FormProps } from "./form-state";
import { PasswordField } from "./password-field.client";

/** The current password and a new one. */
export function PasswordForm({ action, answered, email }: FormProps & { email: string }) {
  return (
    <AccountForm action={action} answered={answered} submit="Change password">
      {({ faults }) => (
        <>
          {/* For the browser's password manager, which files the password under it. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            name="current"
            label="Current password"
            autoComplete="current-password"
            required
            fault={faults?.current}
          />
          <PasswordField
            name="password"
            label="New password"
            autoComplete="new-password"
            required
            fault={faults?.password}
            hint="At least 12 characters. You are signed out everywhere else."
          />
        </>
      )}
    </AccountForm>
  );
}
