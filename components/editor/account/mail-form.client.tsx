"use client";

import type { NotificationGroup } from "@/db/notifications/notification-kinds";
import { AccountForm } from "./account-form.client";
import type { FormProps } from "./form-state";

const groups: Record<NotificationGroup, string> = {
  reviews: "A review is asked of me, or mine is answered",
  comments: "Somebody mentions or answers me in a comment, or comments on an article of mine",
  schedules: "A schedule fails",
};

/** Of what somebody is told by e-mail too. */
export function MailForm({ action, answered, off }: FormProps & { off: string[] }) {
  return (
    <AccountForm action={action} answered={answered} submit="Save">
      {() => (
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-faint">
            Everything is at Notifications. Tell me by e-mail too when
          </legend>
          {Object.entries(groups).map(([group, name]) => (
            <label key={group} className="flex items-baseline gap-2.5">
              <input
                type="checkbox"
                name="mail"
                value={group}
                defaultChecked={!off.includes(group)}
                className="size-4 shrink-0 translate-y-0.5 accent-ink"
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </AccountForm>
  );
}
