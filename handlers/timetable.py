"""What the hotline does by itself, and when."""

from bot.engine.timetable import Entry, daily, every, monthly, weekly
from bot.services.checks import handovers, silence
from bot.services.deadlines import clocks
from bot.services.digest import digest
from bot.services.dispatch import dispatch
from bot.services.drills import drills, self_check
from bot.services.follow_up import following, rechecks
from bot.services.instruments import calibration, kits
from bot.services.monitoring import observing, series
from bot.services.news import coordinators
from bot.services.people import joining
from bot.services.privacy import privacy
from bot.services.upkeep import upkeep
from bot.services.volunteers import duty, hours, leaving, thanks, training
from storage.engine import jobs, outbox, updates
from storage.intake import group_messages
from storage.tx import Tx


def tidy(tx: Tx) -> None:
    """Drop what nobody will ask for any more: old ledger rows, sent messages, finished jobs, what a restore left."""
    updates.prune(tx)
    outbox.prune(tx)
    jobs.prune(tx)
    group_messages.prune(tx)
    jobs.put(tx, "drop-set-aside")


TIMETABLE: tuple[Entry, ...] = (
    Entry(dispatch.call_the_next, dispatch.due),  # offers nobody answered
    Entry(silence.ask_or_take_back, silence.due),  # volunteers who took a case and are not heard of
    Entry(leaving.pass_on, leaving.due),  # … and who blocked the bot or left
    Entry(handovers.run_out, handovers.due),  # … and who was asked to take one over and says nothing
    Entry(duty.end, duty.due),  # volunteers whose duty has come to its end
    Entry(rechecks.call_the_next, rechecks.due),  # re-checks that nobody has
    Entry(rechecks.ask_or_take_back, rechecks.silent),  # … and who took one and is not heard of
    Entry(drills.end_due, drills.due),  # drills that came to a verdict, or to the end of their time
    Entry(hours.welcome_back, hours.due),  # volunteers whose days away are over
    Entry(kits.remind, kits.due),  # kits that are to be handed on
    Entry(calibration.remind, daily("10:00")),  # certificates that end soon
    Entry(following.ask_due, following.due),  # how is it now, some time after it was closed
    Entry(coordinators.tell_again, coordinators.waits_for_somebody),  # alerts that nobody could be told
    Entry(training.remind, training.due),  # a training that runs out
    Entry(clocks.tell, clocks.due),  # the law's clocks of letters: before they end, and on the day after
    Entry(observing.ask_due, observing.due),  # standing inspectors at their times
    Entry(series.thank, monthly("10:00")),  # … and thanks for the month that has ended
    Entry(digest.send_weekly, weekly("mon", "09:00")),  # the agenda of Monday's meeting
    Entry(digest.send_monthly, monthly("09:30")),  # … and of the month that has ended
    Entry(self_check.begin, daily("03:40")),  # does the line still work from end to end
    Entry(self_check.conclude, self_check.due),
    Entry(thanks.send_monthly, monthly("11:00")),  # a certificate for every volunteer who did something
    Entry(upkeep.look_at_disk, every(seconds=300)),  # before it is full
    Entry(joining.expire, daily("09:50")),  # newcomers on whom nobody has decided for so long
    Entry(tidy, daily("04:10")),
    Entry(privacy.expire, daily("04:20")),  # whose report it was, long after it was closed
    Entry(privacy.drop_old_drafts, daily("04:25")),  # what nobody sent
)
