/** What a card can point at by its code: kinds of help (content/directory) and lines (content/crisis). Each has its words in lessons-codes.ftl. */

export const HELP = [
  "svc.shelter",
  "svc.housing",
  "svc.basics",
  "svc.dropin",
  "svc.medical",
  "svc.sexhealth",
  "svc.mental",
  "svc.dental",
  "svc.substance",
  "svc.legal",
  "svc.immigration",
  "svc.records",
  "svc.advocacy",
  "svc.casemgmt",
  "svc.peer",
  "svc.exitplan",
  "svc.crisis24",
  "svc.intake",
  "svc.interpret",
  "svc.education",
  "svc.jobs",
  "svc.transport",
] as const;

export const LINES = ["emergency", "988", "nhth", "nrs", "rainn", "childhelp", "lir", "trevor", "ncmec", "ctl", "strong"] as const;

/** Where an idea in a lesson comes from, who reads it, and its topics (docs/reference/lesson-format.md). */
export const BASIS = ["G", "H", "M", "P", "C", "L", "J"] as const;
export const REVIEWERS = ["survivor", "legal", "health"] as const;
export const TAGS = [
  "private",
  "calm",
  "plan",
  "telling",
  "feelings",
  "patterns",
  "words",
  "leaving",
  "closeness",
  "online",
  "pictures",
  "alcohol-drugs",
  "body",
  "dark-thoughts",
  "health",
  "law",
  "housing",
  "school",
  "papers",
  "helpers",
  "friends",
  "future",
] as const;
export const MARKS = ["law", "telling", "health", "consent", "exit", "unconfirmed"] as const;
