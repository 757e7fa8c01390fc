ALTER TABLE "pictures" ADD COLUMN "preview" text;--> statement-breakpoint
CREATE INDEX "pictures_without_preview" ON "pictures" USING btree ("id") WHERE "pictures"."preview" is null;