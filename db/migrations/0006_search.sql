CREATE TABLE "search_documents" (
	"number" integer PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"revision_id" uuid,
	"first_published_at" timestamp with time zone NOT NULL,
	"length" integer NOT NULL,
	"words" text NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "search_documents_article_id_unique" UNIQUE("article_id")
);
--> statement-breakpoint
CREATE TABLE "search_index" (
	"id" integer PRIMARY KEY NOT NULL,
	"format" integer NOT NULL,
	"version" bigint NOT NULL,
	"next_number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_postings" (
	"term" text collate "C" NOT NULL,
	"chunk" integer NOT NULL,
	"postings" "bytea" NOT NULL,
	CONSTRAINT "search_postings_term_chunk_pk" PRIMARY KEY("term","chunk")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"documents" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_documents_version" ON "search_documents" USING btree ("version","number");--> statement-breakpoint
CREATE INDEX "search_words_ends" ON "search_words" USING btree (reverse("word"));
--> statement-breakpoint
INSERT INTO "search_index" ("id", "format", "version", "next_number") VALUES (1, 1, 0, 0);
--> statement-breakpoint
-- There is one index: whoever writes holds its row.
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_one" CHECK ("id" = 1);
--> statement-breakpoint
-- A row of postings is a thousand bytes at most and grows with every publication: it stays in its page, uncompressed.
ALTER TABLE "search_postings" ALTER COLUMN "postings" SET STORAGE PLAIN;
--> statement-breakpoint
ALTER TABLE "search_postings" SET (fillfactor = 80);
--> statement-breakpoint
ALTER TABLE "search_words" SET (fillfactor = 80);
