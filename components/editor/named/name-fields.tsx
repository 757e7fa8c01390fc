import { Field } from "@/components/editor/account/field";

type Typed = { name?: string; slug?: string };

type Props = {
  /** Where the address begins: `/topics/`. */
  under: string;
  stored: { version: number; name: string; slug: string };
  /** What was sent before, and what was wrong with it. */
  values: (Typed & { version?: string }) | undefined;
  faults: Typed | undefined;
};

/** What a topic and an author both have: a name and an address, and the version that is changed. */
export function NameFields({ under, stored, values, faults }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={values?.version ?? stored.version} readOnly />
      <Field
        name="name"
        label="Name"
        required
        maxLength={80}
        defaultValue={values?.name ?? stored.name}
        fault={faults?.name}
      />
      <Field
        name="slug"
        label="Address"
        hint={`After ${under}. The old address leads to the new one.`}
        required
        maxLength={100}
        defaultValue={values?.slug ?? stored.slug}
        fault={faults?.slug}
      />
    </>
  );
}
