import { NoticePage } from "@/components/site/notice-page";

/** Reading pages forbid nothing to anybody: this is how an article says that it was withdrawn. */
export default function Withdrawn() {
  return <NoticePage kind="withdrawn" />;
}
