# When a volunteer may be called.

profile-when = 🕗 When
hours-title = <b>🕗 When may we call you?</b>
hours-line = 🕗 { $hours }
hours-quiet-line = 🌙 Quiet from { $since } to { $until }: no offers
hours-away-line = 🏖 Away from { $since } to { $until }
hours-limit = { $n ->
        [one] ✋ At most { $n } open check at a time
       *[other] ✋ At most { $n } open checks at a time
    }
hours-next = Choose below or write it as you say it: <code>mon-fri 6pm-10pm, weekend</code>. A report of your own: /new
hours-any = any time
hours-all-day = all day
hours-evenings = Evenings and weekends
hours-working = Working hours
hours-day-by-day = 📅 Day by day
hours-quiet = 🌙 Quiet hours
hours-away = 🏖 Days away
hours-most = ✋ { $n }
hours-week =
    <b>📅 Your week</b>
    🌅 6–12, ☀️ 12–18, 🌆 18–23, 🌙 23–6. Tap to change; the day’s name changes the whole day. ◐ is a part of it.
hours-quiet-ask =
    <b>🌙 Quiet hours</b>
    No offers inside them, not even when you are on duty. Choose, or write: <code>23-7</code>
hours-quiet-none = No quiet hours
hours-away-ask =
    <b>🏖 Days away</b>
    We do not call you then. It ends by itself. Choose, or write: <code>from 1 to 14 July</code>, <code>10 days</code>, <code>until 15 December</code>
hours-a-week = A week from today
hours-two-weeks = Two weeks from today
hours-drop = ✖️ { $since } – { $until }
hours-resting =
    { $why ->
        [away] 🏖 You are away, so nobody calls you.
        [quiet] 🌙 It is quiet now, so nobody calls you.
       *[outside] 🕗 It is outside your hours, so nobody calls you.
    } Again from: { $at }. To be called now: “Until …”.
hours-unknown = We do not understand “{ $word }”. Please write it like this: mon-fri 18-22, sat sun all day. A report of your own: /new
hours-except = Please write when you can, not when you cannot: mon-fri 18-22, sat all day
hours-open = “{ $word }” – until when? For example: mon-fri 18-22, or “after 18”.
hours-half = “{ $word }” – in the morning or in the evening? Please write it like this: mon-fri from 9 in the morning to 6 in the evening, or 9-18.
hours-which-days = We do not understand which hours are of which days. Please write the days first: mon-fri 18-22, sat 10-20
hours-bad-time = There is no such time: { $word }. For example: 18:00-22:00
hours-same = The beginning and the end are the same. For example: 18-22
hours-nothing = There are no days or times in it. For example: mon-fri 18-22, weekend
hours-too-long = That is too long. For example: mon-fri 18-22, weekend
hours-one-stays = One part must stay. To be called at no time, go off duty.
hours-only-words = Please write the hours in words, for example: mon-fri 18-22. Your home point is changed with “Home point” in /duty.
quiet-unclear = From when to when? For example: 23-7
away-unclear = From which day to which? For example: from 1 to 14 July, 10 days, until 15 December. A report of your own: /new
away-bad-date = There is no such day. For example: 01.07-14.07
away-backwards = The last day comes before the first. For example: 01.07-14.07
away-past = These days are over already. For example: 01.07-14.07
away-too-long = That can be up to a year. Who leaves for longer goes off duty.
away-too-many = You have eight times away already. Please take one off first.
away-gone = These days are off the list already.
away-over =
    👋 <b>Welcome back!</b> { $duty ->
        [yes] You are on duty: we call you again when something is reported near you.
       *[no] You are off duty. Press below when you have time.
    }
kept-away = is away now
kept-quiet = has quiet hours now
kept-hours = is not called at this hour
day-0 = Mon
day-1 = Tue
day-2 = Wed
day-3 = Thu
day-4 = Fri
day-5 = Sat
day-6 = Sun
