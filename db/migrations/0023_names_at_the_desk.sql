ALTER TABLE "authors" ADD COLUMN "terms" "tsvector";--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "terms_of" text;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "terms" "tsvector";--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "terms_of" text;--> statement-breakpoint
CREATE INDEX "authors_terms" ON "authors" USING gin ("terms") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "authors_unread" ON "authors" USING btree ("id") WHERE "authors"."terms_of" is distinct from "authors"."name";--> statement-breakpoint
CREATE INDEX "topics_terms" ON "topics" USING gin ("terms") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "topics_unread" ON "topics" USING btree ("id") WHERE "topics"."terms_of" is distinct from "topics"."name";