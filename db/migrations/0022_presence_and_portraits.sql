CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "authors_portrait" ON "authors" USING btree ("portrait");