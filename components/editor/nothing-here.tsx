import { InsteadOfPage } from "./instead-of-page";

/** What an address of the desk leads to where nothing is, or nothing that this person may open. */
export function NothingHere() {
  return (
    <InsteadOfPage title="Nothing here">
      There is no such page, or it is not yours to open.
    </InsteadOfPage>
  );
}
