/** What `env()` demands; the tests of signing in read nothing else of it. */
process.env.AUTH_SECRET ??= "the secret of the tests, never used elsewhere";
process.env.DATABASE_URL ??= "postgresql://unused";
