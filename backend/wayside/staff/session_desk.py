"""One's own session: seen, locked, unlocked, ended; and the passphrase changed."""

from starlette.responses import Response

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.answers import session_gone, session_renewed
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.devices import clear_device_cookie
from wayside.staff.errors import ProofRefused
from wayside.staff.forms import NewPassphraseForm, VerifierForm
from wayside.staff.gate import Gate, Who
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Device, Member, Session
from wayside.staff.proofs import Proofs
from wayside.staff.reproof import Reproof
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.sessions import Ended, Locked
from wayside.staff.views import SessionView, session_view


class SessionDesk:
    """Answers a signed-in member about their session."""

    def __init__(
        self,
        gate: Gate,
        reproof: Reproof,
        proofs: Proofs,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._gate = gate
        self._reproof = reproof
        self._proofs = proofs
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def view(self, who: Who) -> SessionView:
        """Show my session, locked or not."""
        return await session_view(await _session(who), who.locked)

    async def unlock(self, body: VerifierForm, who: Who) -> Response:
        """Unlock my session with the passphrase; its identifier is a new one."""
        await self._reproof.check(who, body.verifier)
        async with acting():
            await self._gate.confirm(who, Permission.HOLD_SESSION)
            session = await _session(who)
            session.locked_why = Locked.NO.value
            session.active_at = whole_minute(self._clock.now())
            await session.save(update_fields=["locked_why", "active_at"])
            token = await sessions.rotate(session)
        await self._bell.ring()
        return await session_renewed(session, token)

    async def lock(self, who: Who) -> Response:
        """Lock my session."""
        async with acting():
            await self._gate.confirm(who, Permission.HOLD_SESSION)
            unlocked = Session.filter(id=who.session_id, locked_why="")
            await unlocked.update(locked_why=Locked.SELF.value)
        await self._bell.ring()
        return Response(status_code=204)

    async def end(self, who: Who) -> Response:
        """Sign out here. The browser stays known only if its owner wanted that."""
        async with acting():
            session = await _session(who)
            device = await Device.get_or_none(sessions__id=who.session_id)
            if await sessions.end(session.id, Ended.SIGNED_OUT):
                await self._audit.append(
                    Action.SESSION_ENDED, by=who.member_id, about=who.member_id
                )
            forgotten = device is None or not device.remembered
            if device is not None and forgotten:
                await device.delete()
        await self._bell.ring()
        response = session_gone()
        if forgotten:
            clear_device_cookie(response)
        return response

    async def activity(self, who: Who) -> Response:
        """Say that somebody is there, so that the session does not lock itself."""
        return Response(status_code=204)

    async def change_passphrase(self, body: NewPassphraseForm, who: Who) -> Response:
        """Change my passphrase. My other sessions end; this one gets a new identifier."""
        proved = await self._reproof.check(who, body.verifier)
        hashed = await self._proofs.hash(body.new_verifier, known=True)
        async with acting():
            await self._gate.confirm(who, Permission.USE_CONSOLE)
            member = await Member.get_or_none(id=who.member_id, verifier_hash=proved)
            if member is None:
                # Changed from elsewhere since: what was shown is the passphrase no more.
                raise ProofRefused
            member.salt, member.verifier_hash = body.new_salt, hashed
            member.sealed_keys = body.sealed_keys
            member.code_refusals, member.code_refused_at = 0, None
            await member.save()
            await sessions.end_all(who.member_id, Ended.SIGNED_OUT, but=who.session_id)
            session = await _session(who)
            token = await sessions.rotate(session)
            await self._audit.append(
                Action.PASSPHRASE_CHANGED, by=who.member_id, about=who.member_id
            )
        await self._bell.ring()
        return await session_renewed(session, token)


async def _session(who: Who) -> Session:
    return await Session.get(id=who.session_id).select_related("member")
