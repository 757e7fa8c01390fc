ALTER TABLE "imported_articles" ADD COLUMN "run" uuid;--> statement-breakpoint
CREATE INDEX "imported_articles_line" ON "imported_articles" USING btree ("line");