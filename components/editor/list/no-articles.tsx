import { Button } from "@/components/ui/button.client";

/** What stands where articles would: what the place is for, and the first step. */
export function NoArticles({
  isFiltered,
  createAction,
}: {
  isFiltered: boolean;
  createAction: () => Promise<void>;
}) {
  if (isFiltered) {
    return (
      <p className="border-t border-rule-strong py-10 text-faint">
        No article is like this.{" "}
        <a href="/editor" className="text-ink underline">
          Show all articles
        </a>
      </p>
    );
  }
  return (
    <div className="flex flex-col items-start gap-4 border-t border-rule-strong py-10">
      <h2 className="font-serif text-second font-semibold">Your articles will be here</h2>
      <p className="max-w-120 text-small text-faint">
        A brief has a title and a dek, a few takeaways that tell the story by themselves, the
        Editor’s Desk for what it means, and the report. It saves itself as you write, and readers
        see nothing until it is published.
      </p>
      <form action={createAction}>
        <Button look="primary" type="submit">
          Write the first article
        </Button>
      </form>
    </div>
  );
}
