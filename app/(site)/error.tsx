export { BrokenPage as default } from "@/components/site/broken-page.client";
