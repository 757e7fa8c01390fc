ALTER TYPE "public"."publication_kind" ADD VALUE 'import';--> statement-breakpoint
CREATE TABLE "imported_articles" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"line" text NOT NULL,
	"version" integer NOT NULL,
	"waiting" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imported_articles" ADD CONSTRAINT "imported_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;