"use client";

import { useState, useSyncExternalStore } from "react";
import { Field, type FieldProps } from "./field";

/** A password, with a button to see what was typed, which is there once it can work. */
export function PasswordField(props: Omit<FieldProps, "type" | "end">) {
  const [shown, setShown] = useState(false);
  const works = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return (
    <Field
      {...props}
      type={shown ? "text" : "password"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        works && (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={`Show ${props.label.toLowerCase()}`}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 end-0 w-16 cursor-pointer text-small text-faint hover:text-ink"
          >
            {shown ? "Hide" : "Show"}
          </button>
        )
      }
    />
  );
}
