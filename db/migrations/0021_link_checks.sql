CREATE TABLE "link_checks" (
	"hash" text PRIMARY KEY NOT NULL,
	"href" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp with time zone,
	"why" text
);
--> statement-breakpoint
CREATE INDEX "link_checks_asked" ON "link_checks" USING btree ("asked_at");