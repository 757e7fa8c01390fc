import { InsteadOfPage } from "@/components/editor/instead-of-page";

/** What somebody is shown in place of a page of the desk that their role may not open. */
export default function NotYours() {
  return (
    <InsteadOfPage title="Not yours to open">
      This is done by people with another role. Ask an editor or an administrator.
    </InsteadOfPage>
  );
}
