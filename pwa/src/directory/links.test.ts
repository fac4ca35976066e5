import { describe, expect, it } from "vitest";

import { callLink, mapLink, postal, siteLink, textLink } from "./links.ts";

describe("ways out of the page", () => {
  it.each([
    [["+13055550123", 0, ""], "tel:+13055550123"],
    [["988", 0, ""], "tel:988"],
    [["+13055550123", 0, "45"], "tel:+13055550123,45"],
    [["(305) 555-0123", 0, ""], "tel:3055550123"],
    [["+13055550123", 0, "ask for Sam"], "tel:+13055550123"],
    [["javascript:alert(1)", 0, ""], null],
    [["+1305;phone-context=evil", 0, ""], null],
    [["", 0, ""], null],
  ] as const)("a call to %j", (phone, link) => {
    expect(callLink(phone)).toBe(link);
  });

  it.each([
    [["741741", 1, "HOME"], "sms:741741?body=HOME"],
    [["741741", 1, ""], "sms:741741"],
    [["741741", 1, "a&b=c#d"], "sms:741741?body=a%26b%3Dc%23d"],
    [["x", 1, ""], null],
  ] as const)("a text to %j", (phone, link) => {
    expect(textLink(phone)).toBe(link);
  });

  it.each([
    ["https://www.example.org/help", "https://www.example.org/help"],
    ["http://example.org/", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["https://bank.example@evil.example/", null],
    ["//evil.example", null],
    ["", null],
  ])("a website %s", (site, href) => {
    expect(siteLink(site)?.href ?? null).toBe(href);
  });

  it("names the site as it is written in the address bar", () => {
    expect(siteLink("https://www.example.org/a")?.host).toBe("example.org");
  });
});

describe("directions", () => {
  const spot = { name: "", address: "12 Main St", town: "Miami, FL", zip: "33101", lat: 25.7, lon: -80.2, withheld: false };
  it("open the maps app of the phone and no website", () => {
    expect(mapLink(spot, false)).toBe("geo:25.7,-80.2?q=12%20Main%20St%2C%20Miami%2C%20FL%2033101");
    expect(mapLink(spot, true)).toBe("maps:?daddr=25.7,-80.2");
  });
  it("go by the address when there is no point, and by the point when there is no address", () => {
    expect(mapLink({ ...spot, lat: null, lon: null }, false)).toContain("geo:0,0?q=12%20Main");
    expect(mapLink({ ...spot, address: "" }, false)).toBe("geo:25.7,-80.2?q=25.7%2C-80.2");
  });
  it("are not given for a place that is withheld, or that nobody knows", () => {
    expect(mapLink({ ...spot, withheld: true }, false)).toBeNull();
    expect(mapLink({ ...spot, address: "", lat: null, lon: null }, false)).toBeNull();
  });
  it("an address is written on one line without gaps", () => {
    expect(postal(spot)).toBe("12 Main St, Miami, FL 33101");
    expect(postal({ ...spot, town: "", zip: "" })).toBe("12 Main St");
  });
});
