import { NoticePage } from "@/components/site/notice-page";

export default function NotFound() {
  return <NoticePage kind="missing" />;
}
