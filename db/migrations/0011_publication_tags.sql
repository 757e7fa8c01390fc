DROP INDEX "publications_tags";--> statement-breakpoint
CREATE INDEX "publications_tags" ON "publications" USING gin ("tags") WITH (fastupdate=false);