alike-title = 👥 <b>Is it the same?</b> This has been reported already:
alike-case = <b>{ $number }.</b> { $kind } · about { $distance } from there, { $age }
alike-witnesses =
    { $n ->
        [one] 👥 { $n } witness, the last one { $age }
       *[other] 👥 { $n } witnesses, the last one { $age }
    }
alike-yours = ☝️ This is your own report { $number }.
alike-how = If it is the same, you are a witness too: you get your own number and every update, and what you sent helps the check. Otherwise yours is checked by itself.
alike-join = 👥 The same: I am a witness too
alike-join-which = 👥 The same as { $number }: I am a witness too
alike-separate = Mine is different
alike-first = It may have been reported already. Look at the question under your report.
alike-gone = That case is over by now. Nothing is lost: choose again, or send yours by itself.
witness-receipt =
    { $n ->
        [one] 👥 You are a witness of { $other }. It is checked once for everybody, and we will write to you here at every step, under your number. All your reports: /my
       *[other] 👥 You are one of { $n } witnesses of { $other }. It is checked once for everybody, and we will write to you here at every step, under your number. All your reports: /my
    }
witnesses =
    { $n ->
        [one] 👥 <b>{ $n } witness</b>
       *[other] 👥 <b>{ $n } witnesses</b>
    }
witness-words = 👥 <i>{ $words }</i>
told-split = ✂️ <b>{ $number }</b>: the coordinator sees that yours is not the same as { $other }. It is checked by itself from now on.
event-witnessed = the same as { $other }: a witness
event-split = taken off { $other }, now by itself
event-let_out = { $other } taken off, it is something else
case-split = ✂️ Split off
split-already = { $number } stands by itself already.
done-split = It stands by itself now, and volunteers are called.
