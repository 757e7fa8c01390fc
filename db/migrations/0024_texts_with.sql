-- Working texts that have the words, so many at most, in no order. The planner does not know how rare a
-- rare word is: by itself it would walk through all articles for it. Here it has the index alone.
CREATE FUNCTION "texts_with"("wanted" tsquery, "most" integer) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET enable_seqscan = off
  SET enable_indexscan = off
  SET enable_indexonlyscan = off
AS $$
  SELECT "article_id" FROM "working_texts" WHERE "all" @@ "wanted" LIMIT "most"
$$;
