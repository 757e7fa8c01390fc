CREATE TABLE "activity" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"person_id" uuid,
	"article_id" uuid,
	"revision_id" uuid,
	"about" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_id" uuid,
	"article_id" uuid,
	"about" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"read_at" timestamp with time zone,
	"mailed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "mail_off" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_at" ON "activity" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "activity_article" ON "activity" USING btree ("article_id","at","id");--> statement-breakpoint
CREATE INDEX "activity_person" ON "activity" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "activity_kind" ON "activity" USING btree ("kind","at","id");--> statement-breakpoint
CREATE INDEX "notifications_of" ON "notifications" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("person_id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notifications_article" ON "notifications" USING btree ("article_id");--> statement-breakpoint
-- What was done before there was a record of it, as far as it is known.
INSERT INTO "activity" ("kind", "at", "person_id", "article_id", "revision_id", "about")
  SELECT * FROM (
    SELECT 'article begun', a.created_at, a.created_by, a.id, NULL::uuid, '{}'::jsonb
      FROM articles a
      WHERE NOT EXISTS (SELECT 1 FROM imported_articles i WHERE i.article_id = a.id)
    UNION ALL
    SELECT
      CASE
        WHEN p.kind::text = 'unpublish' THEN 'article unpublished'
        WHEN row_number() OVER (PARTITION BY p.article_id, p.kind ORDER BY p.id) = 1 THEN 'article published'
        ELSE 'changes published' END,
      p.at, p.person_id, p.article_id, p.revision_id, jsonb_build_object('title', r.title)
      FROM publications p JOIN revisions r ON r.id = p.revision_id
      WHERE p.kind::text IN ('publish', 'unpublish')
    UNION ALL
    SELECT 'front page published', p.at, p.person_id, NULL, NULL, '{}'::jsonb
      FROM publications p WHERE p.kind::text = 'front page'
    UNION ALL
    SELECT 'revision named', n.at, n.person_id, r.article_id, r.id,
      jsonb_build_object('number', r.number, 'name', n.name)
      FROM named_revisions n JOIN revisions r ON r.id = n.revision_id
  ) AS before ("kind", "at", "person_id", "article_id", "revision_id", "about")
  ORDER BY "at";
--> statement-breakpoint
-- The record is written once. Only the name of somebody who is deleted may go.
CREATE FUNCTION "refuse_change_of_activity"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.person_id IS NULL AND to_jsonb(NEW) - 'person_id' = to_jsonb(OLD) - 'person_id' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the record of activity cannot change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "activity_stays" BEFORE UPDATE OR DELETE ON "activity"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_activity"();
--> statement-breakpoint
CREATE TRIGGER "activity_all_stays" BEFORE TRUNCATE ON "activity"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_activity"();
