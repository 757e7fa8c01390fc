CREATE TABLE "named_revisions" (
	"revision_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "words_added" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "words_removed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "named_revisions" ADD CONSTRAINT "named_revisions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_revisions" ADD CONSTRAINT "named_revisions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;