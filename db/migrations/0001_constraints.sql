-- What Drizzle's schema cannot say.

-- Articles and revisions point at each other, so each may be written first within a transaction.
-- The pair (revision, article) makes sure that neither pointer leads to another article's revision.
ALTER TABLE "articles" ADD CONSTRAINT "articles_working_is_own"
  FOREIGN KEY ("working_revision_id", "id") REFERENCES "revisions" ("id", "article_id") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_is_own"
  FOREIGN KEY ("live_revision_id", "id") REFERENCES "revisions" ("id", "article_id") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_slug_is_own"
  FOREIGN KEY ("slug", "id") REFERENCES "article_slugs" ("slug", "article_id") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
CREATE INDEX "articles_live_revision" ON "articles" ("live_revision_id");
--> statement-breakpoint
CREATE INDEX "articles_working_revision" ON "articles" ("working_revision_id");
--> statement-breakpoint

-- A revision that was live is kept as it was. Only the names of people who left may go.
CREATE FUNCTION "refuse_change_of_published_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NULL THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'saved_by' = to_jsonb(OLD) - 'saved_by' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'revision % was published and cannot change', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "revisions_published_stay" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_revision"();
--> statement-breakpoint
CREATE FUNCTION "refuse_change_of_published_part"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  revision uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.revision_id ELSE OLD.revision_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM revisions WHERE id = revision AND published_at IS NOT NULL) THEN
    RAISE EXCEPTION 'revision % was published and cannot change', revision USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revision_authors_published_stay" BEFORE INSERT OR UPDATE OR DELETE ON "revision_authors"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_part"();
--> statement-breakpoint
CREATE TRIGGER "revision_topics_published_stay" BEFORE INSERT OR UPDATE OR DELETE ON "revision_topics"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_part"();
--> statement-breakpoint
CREATE TRIGGER "revision_related_published_stay" BEFORE INSERT OR UPDATE OR DELETE ON "revision_related"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_part"();
--> statement-breakpoint

-- Positions are 0, 1, 2 … without gaps; the primary keys already refuse twins.
CREATE FUNCTION "refuse_gap_in_positions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  revision uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.revision_id ELSE NEW.revision_id END;
  rows integer;
  lowest integer;
  highest integer;
BEGIN
  EXECUTE format('SELECT count(*), min(position), max(position) FROM %I WHERE revision_id = $1', TG_TABLE_NAME)
    INTO rows, lowest, highest USING revision;
  IF rows > 0 AND (lowest <> 0 OR highest <> rows - 1) THEN
    RAISE EXCEPTION 'positions of % in revision % have a gap', TG_TABLE_NAME, revision USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "revision_authors_no_gaps" AFTER INSERT OR UPDATE OR DELETE ON "revision_authors"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_gap_in_positions"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "revision_topics_no_gaps" AFTER INSERT OR UPDATE OR DELETE ON "revision_topics"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_gap_in_positions"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "revision_related_no_gaps" AFTER INSERT OR UPDATE OR DELETE ON "revision_related"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_gap_in_positions"();
