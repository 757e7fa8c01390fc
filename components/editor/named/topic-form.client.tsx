"use client";

import { AccountForm } from "@/components/editor/account/account-form.client";
import type { FormProps } from "@/components/editor/account/form-state";
import type { TopicToEdit } from "@/db/editorial/edit-topic";
import { NameFields } from "./name-fields";
import { TextArea } from "./text-area";

type Props = FormProps & {
  topic: TopicToEdit;
  /** The newest articles of the topic. */
  leads: { id: string; title: string }[];
};

/** What readers are told of a topic. */
export function TopicForm({ action, answered, topic, leads }: Props) {
  return (
    <AccountForm action={action} answered={answered} submit="Save for readers">
      {({ answer, values, faults }) => (
        <>
          <NameFields under="/topics/" stored={topic} values={values} faults={faults} />
          <TextArea
            name="description"
            label="Description"
            hint="Under the name on the topic’s page, and in search results."
            maxLength={500}
            defaultValue={values?.description ?? topic.description}
            fault={faults?.description}
          />
          <div className="grid gap-1.5">
            <label htmlFor="field-leadArticleId" className="text-small font-medium">
              Article that leads the page
            </label>
            <select
              // A reset form forgets what was selected: each answer begins with what was sent.
              key={answer}
              id="field-leadArticleId"
              name="leadArticleId"
              defaultValue={values?.leadArticleId ?? topic.leadArticleId ?? ""}
              className="h-11 w-full border border-faint bg-paper px-3 text-[1rem] text-ink"
            >
              <option value="">None: the list begins with the newest</option>
              {leads.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </AccountForm>
  );
}
