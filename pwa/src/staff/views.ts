/** The views of the console by name. A view that is not here is not in the navigation. */
import { Account } from "./account/account.tsx";
import { AuditTrail } from "./audit/audit.tsx";
import type { Views } from "./frame.tsx";
import { Home } from "./home/home.tsx";
import { Invitations } from "./invitations/invitations.tsx";
import { Lessons } from "./lessons/lessons.tsx";
import { People } from "./people/people.tsx";
import { RosterPage } from "./roster/roster.tsx";
import { Rota } from "./talk/rota.tsx";
import { Talk } from "./talk/talk.tsx";

export const views: Views = {
  home: Home,
  talk: Talk,
  rota: Rota,
  lessons: Lessons,
  people: People,
  invitations: Invitations,
  roster: RosterPage,
  audit: AuditTrail,
  account: Account,
};
