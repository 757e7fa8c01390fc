import { NoticePage } from "@/components/site/notice-page";
import { getSettings } from "@/db/published/settings";

/** Reading pages forbid nothing to anybody: this is how an article says that it was withdrawn. */
export default async function Withdrawn() {
  return <NoticePage kind="withdrawn" settings={await getSettings()} />;
}
