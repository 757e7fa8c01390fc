import { NoticePage } from "@/components/site/notice-page";
import { getSettings } from "@/db/published/settings";

export default async function NotFound() {
  return <NoticePage kind="missing" settings={await getSettings()} />;
}
