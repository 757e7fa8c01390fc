CREATE TABLE "schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"revision_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kept" boolean DEFAULT false NOT NULL,
	"outcome" text,
	"ended_at" timestamp with time zone,
	"why" text,
	CONSTRAINT "schedules_kind" CHECK ("schedules"."kind" in ('publish', 'unpublish')),
	CONSTRAINT "schedules_outcome" CHECK ("schedules"."outcome" in ('done', 'failed', 'called off')),
	CONSTRAINT "schedules_ended" CHECK (("schedules"."outcome" is null) = ("schedules"."ended_at" is null)),
	CONSTRAINT "schedules_why" CHECK (("schedules"."outcome" is not distinct from 'failed') = ("schedules"."why" is not null)),
	CONSTRAINT "schedules_withdraw_no_revision" CHECK ("schedules"."kind" = 'publish' or "schedules"."revision_id" is null),
	CONSTRAINT "schedules_pin_a_revision" CHECK ("schedules"."kind" = 'unpublish' or "schedules"."outcome" is not null or "schedules"."revision_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "articles" drop column "state";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "reviewed_revision_id" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_by" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_for" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "scheduled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "standing" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "state" text GENERATED ALWAYS AS (case
        when live_revision_id = working_revision_id then 'live'
        when live_revision_id is not null then 'live with changes'
        when scheduled_at is not null then 'scheduled'
        when review = 'approved' then 'approved'
        when review in ('in review', 'changed') then 'in review'
        when first_published_at is null then 'draft'
        else 'unpublished' end) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_state" ON "articles" USING btree ("state","updated_at","id");--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "schedules_at" ON "schedules" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "schedules_article" ON "schedules" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE INDEX "schedules_revision" ON "schedules" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "schedules_due" ON "schedules" USING btree ("at") WHERE "schedules"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_one_pending" ON "schedules" USING btree ("article_id","kind") WHERE "schedules"."outcome" is null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_review_by_people_id_fk" FOREIGN KEY ("review_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_review_for_people_id_fk" FOREIGN KEY ("review_for") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_review" ON "articles" USING btree ("review","updated_at","id") WHERE "articles"."review" is not null;--> statement-breakpoint
CREATE INDEX "articles_scheduled" ON "articles" USING btree ("scheduled_at","id") WHERE "articles"."scheduled_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_reviewed_revision" ON "articles" USING btree ("reviewed_revision_id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_approval_is_of_working" CHECK ("articles"."review" is distinct from 'approved' or "articles"."reviewed_revision_id" is not distinct from "articles"."working_revision_id");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_review_is_a_step" CHECK ("articles"."review" in ('in review', 'approved', 'changed', 'sent back'));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_review_has_date" CHECK (("articles"."review" is null) = ("articles"."review_at" is null));
--> statement-breakpoint

-- A schedule pins a revision of its own article. One that is over lets it go with the history.
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_revision_is_own"
  FOREIGN KEY ("revision_id", "article_id") REFERENCES "revisions" ("id", "article_id") ON DELETE SET NULL ("revision_id");
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_reviewed_is_own"
  FOREIGN KEY ("reviewed_revision_id", "id") REFERENCES "revisions" ("id", "article_id")
  ON DELETE SET NULL ("reviewed_revision_id") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint

-- What waits for its time, or was approved, stays as it was scheduled or approved.
CREATE FUNCTION "is_pinned"(revision uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM schedules WHERE revision_id = revision AND outcome IS NULL)
    OR EXISTS (SELECT 1 FROM articles WHERE working_revision_id = revision AND review = 'approved')
$$;
--> statement-breakpoint
CREATE FUNCTION "refuse_change_of_pinned_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{saved_by,published_at,search}'::text[]
      = to_jsonb(OLD) - '{saved_by,published_at,search}'::text[] THEN
    RETURN NEW;
  END IF;
  IF is_pinned(OLD.id) THEN
    RAISE EXCEPTION 'revision % is scheduled or approved and cannot change', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revisions_pinned_stay" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_pinned_revision"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_change_of_published_part"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  revision uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.revision_id ELSE OLD.revision_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM revisions WHERE id = revision AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'revision % was published and cannot change', revision USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF is_pinned(revision) THEN
    RAISE EXCEPTION 'revision % is scheduled or approved and cannot change', revision USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint

-- An open desk learns by one number that an article's standing is no longer what it shows.
CREATE FUNCTION "count_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.live_revision_id, NEW.review, NEW.review_at, NEW.scheduled_at)
      IS DISTINCT FROM (OLD.live_revision_id, OLD.review, OLD.review_at, OLD.scheduled_at) THEN
    NEW.standing := OLD.standing + 1;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "articles_count_standing" BEFORE UPDATE ON "articles"
  FOR EACH ROW EXECUTE FUNCTION "count_standing"();
--> statement-breakpoint
CREATE FUNCTION "note_schedules"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
BEGIN
  UPDATE articles SET standing = standing + 1, scheduled_at = (
    SELECT min(at) FROM schedules WHERE article_id = article AND outcome IS NULL
  ) WHERE id = article;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "schedules_note" AFTER INSERT OR UPDATE OR DELETE ON "schedules"
  FOR EACH ROW EXECUTE FUNCTION "note_schedules"();
