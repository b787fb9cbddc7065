# The digest as the agenda of Monday's meeting: what is disputed, owed, promised, not checked.

digest-title =
    📊 <b>{ $period }</b>{ $area ->
        [all] {""}
       *[other] { " " }· { $area }
    }
digest-period-week = Week { $number } · { $days } { $year }
digest-period-half =
    { $number ->
        [1] January–June { $year } (six months)
       *[2] July–December { $year } (six months)
    }
digest-going-on = <i>It is still going on: figures as of now.</i>
digest-agenda-disputed = ⚖️ <b>Disputed closures: { $n }</b>
digest-agenda-overdue = 🔴 <b>Overdue answers: { $n }</b>
digest-agenda-promises = 💬 <b>Promises broken: { $n }</b>
digest-agenda-due = 📅 <b>Answers due this week: { $n }</b>
digest-agenda-waiting = ⏳ <b>Waiting for a check: { $n }</b>
digest-agenda-strong = 🔬 <b>Confirmed over the limit: { $n }</b>
digest-dispute = { $number } · { $kind } · { $place } – { $who }; for { $span }
digest-voice =
    { $who ->
        [authority] 🏛 body:
        [volunteer] 🧤 volunteer:
        [closed] 🏁
       *[resident] 🙋 resident:
    } { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
        [closed] closed as fixed
       *[back] came back
    }
digest-late =
    { $body }: { $letters ->
        [one] { $letters } letter
       *[other] { $letters } letters
    }, { $n ->
        [one] { $n } day
       *[other] { $n } days
    } late – { $numbers }
digest-promise =
    { $body }: promised by { $on }, { $n ->
        [one] { $n } day ago
       *[other] { $n } days ago
    } – { $number }
digest-due = { $on } · { $body } – { $number }
digest-waits = { $number } · { $kind } · { $span }
digest-strong =
    { $number } · { $what } { $value } – <b>{ $times } ×</b> the limit{ $corrected ->
        [yes] , corrected
       *[no] {""}
    }{ $indicative ->
        [yes] , indicative
       *[no] {""}
    }
digest-list-disputed = ⚖️ All disputed: { $n }
digest-list-overdue = 🔴 All overdue: { $n }
digest-list-promises = 💬 All promises: { $n }
digest-list-due = 📅 All due: { $n }
digest-list-waiting = ⏳ All waiting: { $n }
digest-list-strong = 🔬 All over the limit: { $n }
digest-list-empty = There is nothing left here.
digest-list-page = { $title } · page { $page }
digest-back = ↩️ Digest
digest-all-regions = 🌍 All regions
digest-which-period = There is no such week, month or half-year. Write, for example, /digest { $week }, /digest { $month } or /digest { $half }
digest-not-yet = { $period } has not begun yet.
digest-of-another-region = That region is not one of yours.
digest-last-month = 🗓 Month
digest-last-half = 🗓 6 months
digest-last-week = 🗓 Week
digest-earlier = ‹ { $period }
digest-later = { $period } ›
digest-short-week = Week { $number }
digest-short-half =
    { $number ->
        [1] Jan–Jun { $year }
       *[2] Jul–Dec { $year }
    }
