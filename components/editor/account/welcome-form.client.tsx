"use client";

import { AccountForm } from "./account-form.client";
import { Field } from "./field";
import type { FormProps } from "./form-state";
import { PasswordField } from "./password-field.client";

type Props = FormProps & {
  /** Whose password it sets; without one it creates the first administrator. */
  person: { email: string } | null;
  path: string;
};

/** Everything that an account needs, or only its password. */
export function WelcomeForm({ action, answered, person, path }: Props) {
  return (
    <AccountForm
      action={action}
      answered={answered}
      path={path}
      submit={person ? "Set password" : "Create account"}
    >
      {({ values, faults }) => (
        <>
          {person ? (
            // For the browser's password manager, which files the password under it.
            <input
              type="email"
              name="email"
              autoComplete="username"
              value={person.email}
              readOnly
              hidden
            />
          ) : (
            <>
              <Field
                name="name"
                label="Your name"
                autoComplete="name"
                required
                maxLength={100}
                defaultValue={values?.name}
                fault={faults?.name}
              />
              <Field
                name="email"
                label="E-mail address"
                type="email"
                autoComplete="username"
                required
                maxLength={254}
                defaultValue={values?.email}
                fault={faults?.email}
                hint="You sign in with it. Readers never see it."
              />
            </>
          )}
          <PasswordField
            name="password"
            label="Password"
            autoComplete="new-password"
            required
            fault={faults?.password}
            hint="At least 12 characters. Three or four unrelated words are easy to keep and hard to guess."
          />
        </>
      )}
    </AccountForm>
  );
}
