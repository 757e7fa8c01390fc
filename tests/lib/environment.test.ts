import { expect, test } from "vitest";
import { readEnvironment } from "@/lib/environment";

const least = { DATABASE_URL: "postgresql://localhost/brief", AUTH_SECRET: "s".repeat(32) };

test("mail needs nothing, or a server and a sender", () => {
  expect(readEnvironment(least)).not.toHaveProperty("SMTP_URL");
  const mail = { SMTP_URL: "smtps://ada:p%40ss@mail.example.org", MAIL_FROM: "Ada <a@b.example>" };
  expect(readEnvironment({ ...least, ...mail })).toMatchObject(mail);
  expect(() => readEnvironment({ ...least, SMTP_URL: mail.SMTP_URL })).toThrow(
    "MAIL_FROM: is needed with SMTP_URL",
  );
});

test("what is no mail server and no sender is named", () => {
  const wrong = { SMTP_URL: "https://mail.example.org", MAIL_FROM: "nobody\nBcc: x@y.example" };
  expect(() => readEnvironment({ ...least, ...wrong })).toThrow(/SMTP_URL.*\n?.*MAIL_FROM/s);
});
