import { expect, it } from "vitest";
import { looksPersonal } from "../../../../actions/core/catalog/lookup/personal-names.ts";

it.each([
  "Email",
  "E-Mail",
  "e_mail",
  "email",
  "Customer e-mail",
  "E-mail address",
  "customerEmail",
  "author.email",
  "Phone",
  "Phone number",
  "Phone 2",
  "mobile_phone",
  "Telefon",
  "Name",
  "Full Name",
  "first_name",
  "firstName",
  "author.name",
  "Straße",
  "Billing address",
  "Date of birth",
])("%s looks personal", (name) => {
  expect(looksPersonal(name)).toBe(true);
});

it.each([
  "Email sent",
  "Emails",
  "email_status",
  "Phone calls",
  "Product name",
  "filename",
  "Campaign name",
  "Web address",
  "Site address",
  "names",
  "Mailing list",
  "Lead",
  "topic",
  "",
  "42",
])("%s does not", (name) => {
  expect(looksPersonal(name)).toBe(false);
});
