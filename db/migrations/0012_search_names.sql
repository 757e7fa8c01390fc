CREATE INDEX "search_documents_outdated" ON "search_documents" USING btree ("number") WHERE "search_documents"."article_id" is not null and "search_documents"."revision_id" is null;
--> statement-breakpoint
-- An article is found by the names of its topics and authors, whoever changes them.
CREATE FUNCTION "outdate_search_of_topic"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_documents SET revision_id = NULL
    FROM live_topics WHERE live_topics.topic_id = NEW.id AND live_topics.article_id = search_documents.article_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "outdate_search_of_author"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_documents SET revision_id = NULL
    FROM live_authors WHERE live_authors.author_id = NEW.id AND live_authors.article_id = search_documents.article_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "topics_name_is_searched" AFTER UPDATE OF "name" ON "topics"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "outdate_search_of_topic"();
--> statement-breakpoint
CREATE TRIGGER "authors_name_is_searched" AFTER UPDATE OF "name" ON "authors"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "outdate_search_of_author"();
