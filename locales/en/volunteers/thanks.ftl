# What became of the cases a volunteer checked, and thanks for it.

thanks-closed =
    { $outcome ->
        [fixed] 🌱 <b>{ $number }</b> · { $kind }: what you checked has been put right. Thank you, your check has helped.
        [half_fixed] 🏁 <b>{ $number }</b> · { $kind }: the case you checked is closed, it was put right in part. Thank you.
        [not_fixed] 🏁 <b>{ $number }</b> · { $kind }: the case you checked is closed, it was not put right. What you measured stays on record. Thank you.
       *[unconfirmed] 🏁 <b>{ $number }</b> · { $kind }: the case you checked is closed, it was not confirmed. A check that finds nothing counts as well. Thank you.
    }
became-key = 📖 All my checks
became-title = 📖 <b>What became of my checks</b>
became-none = 📖 There is no check of yours brought to an end yet.
became-recheck =
    🔁 { $number } · { $kind }, { $at }: { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
       *[back] came back
    }
became =
    → { $what ->
        [received] is being looked at
        [offered] is being checked again
        [assigned] is being checked again
        [checked] the coordinator decides
        [referred] ✉️ a letter has gone to the responsible body
        [answered] 📨 the responsible body has answered
        [fixed] 🌱 put right
        [half_fixed] 🌗 closed: half put right
        [not_fixed] ❌ closed: not put right
        [unconfirmed] ⚪️ closed: not confirmed
        [joined] 🔗 part of another case
        [withdrawn] taken back by who reported it
        [rejected] not taken up
        [drill] 🎯 that was a drill
       *[disputed] ⚖️ disputed: said to be done, but still there
    }
certificate-key = 📜 My certificate
certificate-which = 📜 Of which month?
certificate-coming = It is being made.
certificate-nothing = There is no check of yours in that month.
certificate-caption = 📜 { $month }. Thank you for going there!
certificate-print = 🖨 For printing (PDF)
certificate-title = Certificate of thanks
certificate-so-far = { $month }, so far
certificate-to = This certificate goes to
certificate-did = a volunteer inspector of the hotline, who in this month went, looked and measured
certificate-checks = { $n ->
        [one] check
       *[other] checks
    }
certificate-way = { $n ->
        [one] kilometre of way there
       *[other] kilometres of way there
    }
certificate-confirmed = confirmed{ $n ->
       *[other] {""}
    }
certificate-thanks = Because you went, somebody’s complaint became a fact that can be shown. Thank you for your time, your care and your honesty, also where there was nothing to find.
certificate-sign = For the hotline: name, signature
certificate-stamp = Date, stamp
certificate-foot = Made by the hotline from its own records. Valid with the signature of the organisation.
