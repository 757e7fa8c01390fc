import { Field } from "@/components/editor/account/field";
import type { FormState } from "@/components/editor/account/form-state";
import { RoleField } from "./role-field";

type Props = {
  state: FormState;
  start: { name: string; email: string; role: string };
  isMe?: boolean;
};

/** Who somebody is: the same fields to invite and to change. */
export function PersonFields({ state: { answer, values, faults }, start, isMe = false }: Props) {
  return (
    <>
      <Field
        name="name"
        label="Name"
        autoComplete="off"
        required
        maxLength={100}
        defaultValue={values?.name ?? start.name}
        fault={faults?.name}
      />
      <Field
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="off"
        required
        maxLength={254}
        defaultValue={values?.email ?? start.email}
        fault={faults?.email}
      />
      <RoleField
        // A reset form forgets what was selected: each answer begins with what was sent.
        key={answer}
        value={values?.role ?? start.role}
        fault={faults?.role}
        isFixed={isMe}
      />
    </>
  );
}
