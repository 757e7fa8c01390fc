import { NothingHere } from "@/components/editor/nothing-here";

export default function NotFound() {
  return <NothingHere />;
}
