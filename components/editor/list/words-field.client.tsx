"use client";

import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import { inputLook } from "@/components/ui/text-field.client";

export function WordsField({ words }: { words: string }) {
  return (
    <SearchField name="words" defaultValue={words}>
      <Label className="sr-only">Words in title, dek or takeaways</Label>
      <Input className={`${inputLook} min-h-8 w-64`} placeholder="Words in title, dek, takeaways" />
    </SearchField>
  );
}
