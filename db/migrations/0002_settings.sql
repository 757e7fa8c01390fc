ALTER TYPE "public"."publication_kind" ADD VALUE 'front page';--> statement-breakpoint
ALTER TYPE "public"."publication_kind" ADD VALUE 'edition';--> statement-breakpoint
ALTER TYPE "public"."publication_kind" ADD VALUE 'settings';--> statement-breakpoint
ALTER TYPE "public"."publication_kind" ADD VALUE 'topic';--> statement-breakpoint
ALTER TYPE "public"."publication_kind" ADD VALUE 'author';--> statement-breakpoint
CREATE TABLE "settings" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "settings_one_row" CHECK ("settings"."only")
);
--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "article_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ALTER COLUMN "revision_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "noindex" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_name_their_article" CHECK ("publications"."kind" not in ('publish', 'unpublish') or ("publications"."article_id" is not null and "publications"."revision_id" is not null));