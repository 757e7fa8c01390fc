import { Button } from "@/components/ui/button.client";

/** What stands where articles would: what the place is for, and the first step. */
export function NoArticles({
  said,
  createAction,
}: {
  /** Of a list that is empty; none where the publication has no article yet. */
  said: string | undefined;
  createAction: () => Promise<void>;
}) {
  if (said) {
    return (
      <p className="border-t border-rule-strong py-10 text-faint">
        {said}{" "}
        <a href="/editor?view=all" className="text-ink underline">
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
