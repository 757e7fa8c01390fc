-- The words of a text for the search of pictures: without accents and capitals, Chinese, Japanese and
-- Korean in single characters, which a search puts together again, and nothing that the parser of
-- PostgreSQL would take for an address, a path or a number with a sign.
CREATE FUNCTION "picture_words"("said" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(regexp_replace(
    normalize(regexp_replace(normalize(said, NFKD), '[\u0300-\u036f]', '', 'g'), NFC),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+', ' ', 'g'),
    '([\u2e80-\u2fff\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff])', ' \1 ', 'g'))
$$;
--> statement-breakpoint
ALTER TYPE "public"."publication_kind" ADD VALUE 'picture';--> statement-breakpoint
CREATE TABLE "former_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"picture" text NOT NULL,
	"file" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"name" text NOT NULL,
	"preview" text,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaced_by" uuid
);
--> statement-breakpoint
CREATE TABLE "revision_pictures" (
	"revision_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"picture" text NOT NULL,
	"alt" text NOT NULL,
	"caption" text NOT NULL,
	"credit" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', picture_words(alt || ' ' || caption || ' ' || credit))) STORED,
	CONSTRAINT "revision_pictures_revision_id_place_pk" PRIMARY KEY("revision_id","place")
);
--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "file" text;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "caption" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "credit" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "focal_x" smallint;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "focal_y" smallint;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', picture_words(alt || ' ' || caption || ' ' || credit || ' ' || name))) STORED;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "former_files" ADD CONSTRAINT "former_files_picture_pictures_id_fk" FOREIGN KEY ("picture") REFERENCES "public"."pictures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_files" ADD CONSTRAINT "former_files_replaced_by_people_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_pictures" ADD CONSTRAINT "revision_pictures_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_pictures" ADD CONSTRAINT "revision_pictures_picture_pictures_id_fk" FOREIGN KEY ("picture") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_files_picture" ON "former_files" USING btree ("picture","replaced_at");--> statement-breakpoint
CREATE INDEX "former_files_file" ON "former_files" USING btree ("file");--> statement-breakpoint
CREATE INDEX "revision_pictures_picture" ON "revision_pictures" USING btree ("picture");--> statement-breakpoint
CREATE INDEX "revision_pictures_search" ON "revision_pictures" USING gin ("search");--> statement-breakpoint
CREATE INDEX "pictures_newest" ON "pictures" USING btree ("created_at","id") WHERE "pictures"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "pictures_removed" ON "pictures" USING btree ("removed_at") WHERE "pictures"."removed_at" is not null;--> statement-breakpoint
CREATE INDEX "pictures_file" ON "pictures" USING btree (coalesce("file", "id"));--> statement-breakpoint
CREATE INDEX "pictures_search" ON "pictures" USING gin ("search");--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_focal_point" CHECK (("pictures"."focal_x" is null) = ("pictures"."focal_y" is null) and "pictures"."focal_x" between 0 and 100 and "pictures"."focal_y" between 0 and 100);
--> statement-breakpoint
CREATE FUNCTION "pictures_of_revision"("hero_picture" text, "hero_alt" text, "hero_caption" text, "hero_credit" text, "body" jsonb)
  RETURNS TABLE ("place" integer, "picture" text, "alt" text, "caption" text, "credit" text) LANGUAGE sql IMMUTABLE AS $$
  SELECT 0, $1, $2, $3, $4 WHERE $1 IS NOT NULL
  UNION ALL
  SELECT (row_number() OVER ())::integer, attrs ->> 'picture', coalesce(attrs ->> 'alt', ''),
    coalesce(attrs ->> 'caption', ''), coalesce(attrs ->> 'credit', '')
  FROM jsonb_path_query($5, '$.content[*] ? (@.type == "image").attrs') attrs
$$;
--> statement-breakpoint
INSERT INTO "revision_pictures" ("revision_id", "place", "picture", "alt", "caption", "credit")
  SELECT r.id, shown.place, shown.picture, shown.alt, shown.caption, shown.credit FROM "revisions" r,
    pictures_of_revision(r.hero_picture, r.hero_alt, r.hero_caption, r.hero_credit, r.body) shown
  WHERE EXISTS (SELECT 1 FROM "pictures" p WHERE p.id = shown.picture);
--> statement-breakpoint
-- A picture that is used is in the library again, whoever removed it meanwhile: of a save and a removal
-- at once the later one waits for the row, and sees what the other did.
CREATE FUNCTION "keep_revision_pictures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM revision_pictures had WHERE had.revision_id = NEW.id AND NOT EXISTS (
      SELECT 1 FROM pictures_of_revision(NEW.hero_picture, NEW.hero_alt, NEW.hero_caption, NEW.hero_credit, NEW.body) shown
      WHERE shown.place = had.place);
  END IF;
  INSERT INTO revision_pictures AS had (revision_id, place, picture, alt, caption, credit)
    SELECT NEW.id, shown.place, shown.picture, shown.alt, shown.caption, shown.credit
    FROM pictures_of_revision(NEW.hero_picture, NEW.hero_alt, NEW.hero_caption, NEW.hero_credit, NEW.body) shown
    ON CONFLICT (revision_id, place) DO UPDATE
      SET picture = excluded.picture, alt = excluded.alt, caption = excluded.caption, credit = excluded.credit
      WHERE (had.picture, had.alt, had.caption, had.credit)
        IS DISTINCT FROM (excluded.picture, excluded.alt, excluded.caption, excluded.credit);
  UPDATE pictures SET removed_at = NULL WHERE removed_at IS NOT NULL
    AND id IN (SELECT picture FROM revision_pictures WHERE revision_id = NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "revisions_name_their_pictures" AFTER INSERT ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "keep_revision_pictures"();
--> statement-breakpoint
CREATE TRIGGER "revisions_change_their_pictures" AFTER UPDATE OF "hero_picture", "hero_alt", "hero_caption", "hero_credit", "body" ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "keep_revision_pictures"();
--> statement-breakpoint
CREATE TRIGGER "revision_pictures_published_stay" BEFORE UPDATE OR DELETE ON "revision_pictures"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_published_part"();
