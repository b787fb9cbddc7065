# Duty with a time to end.

profile-on-duty-until = 🟢 <b>You are on duty until { $until }</b>
profile-back = ‹ Back
duty-until = ⏱ Until …
duty-ask-until =
    ⏱ <b>On duty until when?</b>
    Until then we call you at any hour of your week; only quiet hours and days away hold. Or write: <code>/duty 3h</code>, <code>/duty until 22</code>, <code>/duty off</code>
duty-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
duty-evening = Until { $time }
duty-today = The rest of today
duty-open = Until I say
duty-on-until = You are on duty until { $until }. Thank you!
duty-over =
    ⚪️ <b>Your duty was over at { $at }.</b> Thank you! { $held ->
        [yes] What you have taken stays yours: /cases
       *[no] Nobody calls you now.
    }
duty-again = 🟢 Until I say
duty-unclear = Until when? Write it like this: /duty 3h, /duty until 22, /duty today, /duty off
duty-too-long = That can be up to 72 hours. For longer press “Go on duty” and go off when you like.
duty-on = 🟢 Go on duty
duty-off = ⚪️ Go off duty
duty-on-now = You are on duty. Thank you!
duty-on-already = You are on duty already.
duty-off-now = You are off duty. Have a rest!
duty-off-already = You are off duty already.
duty-needs-home = First send your home point: otherwise we do not know what is near you.
