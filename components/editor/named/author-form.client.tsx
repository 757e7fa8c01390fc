"use client";

import { AccountForm } from "@/components/editor/account/account-form.client";
import { Field } from "@/components/editor/account/field";
import type { FormProps } from "@/components/editor/account/form-state";
import type { AuthorToEdit } from "@/db/editorial/edit-author";
import { NameFields } from "./name-fields";
import { PortraitField } from "./portrait-field.client";
import { TextArea } from "./text-area";

const mostLinks = 6;

/** What readers are told of an author. */
export function AuthorForm({ action, answered, author }: FormProps & { author: AuthorToEdit }) {
  const shown = Math.min(mostLinks, author.links.length + 2);
  return (
    <AccountForm action={action} answered={answered} submit="Save for readers">
      {({ values, faults }) => (
        <>
          <NameFields under="/authors/" stored={author} values={values} faults={faults} />
          <TextArea
            name="about"
            label="A line about them"
            hint="Under the name on the author’s page."
            maxLength={500}
            defaultValue={values?.about ?? author.about}
            fault={faults?.about}
          />
          <PortraitField
            picture={author.portrait}
            file={author.portraitFile}
            fault={faults?.portrait}
          />
          <Field
            name="portraitAlt"
            label="What the portrait shows"
            hint="For those who cannot see it."
            maxLength={300}
            defaultValue={values?.portraitAlt ?? author.portraitAlt}
            fault={faults?.portraitAlt}
          />
          <fieldset className="grid gap-3">
            <legend className="mb-1 text-small font-medium">Where else they write</legend>
            {Array.from({ length: shown }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: places of a form, which nothing reorders
              <div key={index} className="grid gap-3 sm:grid-cols-2">
                <Field
                  name={`link-${index}-label`}
                  label={`Name of link ${index + 1}`}
                  maxLength={80}
                  defaultValue={values?.[`link-${index}-label`] ?? author.links[index]?.label ?? ""}
                />
                <Field
                  name={`link-${index}-url`}
                  label={`Address of link ${index + 1}`}
                  type="url"
                  maxLength={2048}
                  defaultValue={values?.[`link-${index}-url`] ?? author.links[index]?.url ?? ""}
                />
              </div>
            ))}
            {faults?.links && <p className="text-small text-danger">{faults.links}</p>}
          </fieldset>
        </>
      )}
    </AccountForm>
  );
}
