CREATE TABLE "working_texts" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"format" integer NOT NULL,
	"title" "tsvector" NOT NULL,
	"all" "tsvector" NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "working_texts" ADD CONSTRAINT "working_texts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "working_texts_title" ON "working_texts" USING gin ("title") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "working_texts_all" ON "working_texts" USING gin ("all") WITH (gin_pending_list_limit=256);