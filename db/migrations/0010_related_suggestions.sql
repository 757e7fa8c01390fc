CREATE TABLE "related_suggestions" (
	"article_id" uuid NOT NULL,
	"suggested_id" uuid NOT NULL,
	"score" real NOT NULL,
	"reasons" jsonb NOT NULL,
	CONSTRAINT "related_suggestions_article_id_suggested_id_pk" PRIMARY KEY("article_id","suggested_id"),
	CONSTRAINT "related_suggestions_other" CHECK ("related_suggestions"."article_id" <> "related_suggestions"."suggested_id")
);
--> statement-breakpoint
ALTER TABLE "related_suggestions" ADD CONSTRAINT "related_suggestions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_suggestions" ADD CONSTRAINT "related_suggestions_suggested_id_articles_id_fk" FOREIGN KEY ("suggested_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "related_suggestions_of" ON "related_suggestions" USING btree ("suggested_id");