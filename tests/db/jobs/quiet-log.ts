// The log reads the environment, which a test file has none of.
Object.assign(process.env, {
  DATABASE_URL: "postgresql://nowhere",
  AUTH_SECRET: "a".repeat(32),
  LOG_LEVEL: "silent",
});
