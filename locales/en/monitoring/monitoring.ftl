# Standing inspectors: an observation point at home, a question at fixed times, a tap; a quiet day is worth as much as an alarm.

observe-about =
    <b>🌬 Standing inspector of the air</b>

    Twice a day we ask what the air is like where you live. One tap: all quiet, or smell, smoke, dust, black snow, noise. Your quiet days are worth as much as your alarms: only with them can anybody see what is not normal.

    When several inspectors notice the same, volunteers are called at once. Rest whenever you like. Where you live is shown to nobody; coordinators see the district.
observe-join = 🌬 I observe the air at home
observe-where = 📍 Send the place where you observe: 📎 → “Location”.
observe-home = 🏠 At my home point
observe-no-home = Your profile has no home point yet. Send the place: 📎 → “Location”.
observe-none = You do not observe yet. Begin here: /observe
observe-title = <b>🌬 { $name }</b>
observe-nameless = My observation point
observe-official = 🏷 Official point: { $name }
observe-place = 📍 { $where }
observe-outside = outside our areas
observe-times = 🕗 { $times }
observe-next = ⏭ Next time: { $at }
observe-rests = ⏸ You are resting until you say you are back.
observe-rests-until = ⏸ You are resting; we ask again on { $day }.
observe-lately = <b>Lately</b>
observe-line = { $at } – { $said }
observe-now = ✍️ Note something now
observe-series = 📈 My series
observe-edit-times = 🕗 Times
observe-edit-name = 🏷 Name
observe-edit-place = 📍 Place
observe-rest = ⏸ Rest a while
observe-resume = ▶️ I am back
observe-back = ‹ Back
observe-leave = Observe no more
observe-left = All right. Your series is kept; /observe takes it up again. Thank you!
observe-ask-name = What shall we call your point? Write a short name: “The yard on Abai Street”, “Ninth floor”.
observe-name-odd = A name has 1 to { $most } characters. Please write a shorter one.
observe-ask-times = When shall we ask? Press, or write 1 to 4 times: “7:30, 13, 21:00”.
observe-times-kept = Noted.
observe-times-odd = That is no time of day. Write 1 to 4 times: “7:30, 13, 21:00”.
observe-times-many = Four times a day at most: “7:30, 13, 21:00”.
observe-times-close = At least an hour between two times, please: “7:30, 13, 21:00”.
observe-ask-pause = Rest as long as you need. A pause is no gap, and nobody minds.
observe-pause-today = Skip today
observe-pause-week = A week
observe-pause-back = Until I come back
observe-paused = Have a good rest. Nothing is counted as missed.
observe-resumed = Good to have you with us!
observe-rest-today = ⏸ Skip today
observe-go-on = No, go on
observe-pause-ask = 🌿 We have not heard from you for a while, and that is quite all right. Would you like to rest?
observe-pause-answered = 🌿 Thank you for telling us.
observe-question =
    🌬 <b>{ $at }</b>{ $name ->
        [none] {""}
       *[other] { " " }· { $name }
    }
    What is the air like now?
observe-quiet = ✅ All quiet
observe-something = something else
observe-given = 🌬 { $at } – <b>{ $said }</b>
observe-excused = ⏸ { $at } – a pause. No gap.
observe-passed = 🌬 { $at } – no answer this time; that happens.
observe-passed-own = 🌬 { $at } – nothing was noted.
observe-changing = What was it really?
observe-how-strong = How strong is it? You may skip this.
observe-strength = { $level ->
        [weak] weak
        [middle] middle
       *[strong] strong
    }
observe-thanked = 🙏 Thank you. You can change or add to it for an hour.
observe-thanked-quiet = 🙏 Thank you. A quiet day counts as much as an alarm.
observe-attends = ✍️ Send a reading (“PM2.5 87”), a photo or a few words; they belong to this observation.
observe-add = ➕ Reading, photo, words
observe-add-how = Send a reading, a photo or a few words.
observe-enough = ✅ Done
observe-change = ↩️ Change
observe-noted = Noted. Thank you!
observe-over = The time for this one is over. What is it like now? /observe
observe-not-yours = This question was put to somebody else.
observe-files = { $n ->
        [one] 📎 { $n } file
       *[other] 📎 { $n } files
    }
observe-words = 💬 <i>{ $words }</i>
observe-reading = 📏 { $what }: <b>{ $value }</b>{ $over ->
        [none] , indicative (no one-time limit)
        [yes] { " " }🔺 { $times } × the one-time limit, indicative
       *[no] , { $times } × the one-time limit, indicative
    }
observe-drawing = The picture is being drawn.
observe-chart-here = 📈 <b>Days and hours</b>
observe-became-said =
    📣 <b>{ $number }</b> · { $kind }
    You and others observed it. { $outcome ->
        [none] { $verdict ->
            [confirmed] The check confirmed it.
            [not_confirmed] The check did not confirm it.
           *[impossible] It could not be checked.
        }
        [fixed] It is closed: fixed.
        [half_fixed] It is closed: half fixed.
        [not_fixed] It is closed: not fixed.
        [unconfirmed] It is closed: not confirmed.
        [rejected] The case was not taken up.
       *[other] It is closed.
    } Thank you!
observe-thanks-title =
    🌿 <b>Thank you for { $month ->
        [m1] January
        [m2] February
        [m3] March
        [m4] April
        [m5] May
        [m6] June
        [m7] July
        [m8] August
        [m9] September
        [m10] October
        [m11] November
       *[m12] December
    }!</b> { $n ->
        [one] { $n } observation
       *[other] { $n } observations
    }.
observe-thanks-quiet = ✅ All quiet: { $n }
observe-thanks-alarms = 🔔 Alarms: { $n }
observe-thanks-cases = { $n ->
        [one] 📂 They are part of { $n } case: { $parts }.
       *[other] 📂 They are part of { $n } cases: { $parts }.
    }
observe-fate = { $fate ->
        [confirmed] confirmed by a check – { $n }
        [not_confirmed] not confirmed – { $n }
        [impossible] could not be checked – { $n }
        [closed] closed without a check – { $n }
       *[waits] still open – { $n }
    }
observe-thanks-gaps = { $n ->
        [one] ▫️ { $n } question without an answer: it stays a gap, we make nothing of it.
       *[other] ▫️ { $n } questions without an answer: they stay gaps, we make nothing of them.
    }
observe-thanks-why = Nobody else knows what the air was like there, day after day. Your picture follows.
observe-rests-on = 🌬 Standing inspectors: <b>{ $count } of { $of }</b> nearby observe it – { $what }
alert-standing = 🌬 <b>Standing inspectors observe the same at once</b>
event-standing_opened = opened by itself: standing inspectors observed the same at once
event-standing_said = standing inspectors: { $count } of { $of } nearby
event-standing_changed = a standing inspector changed their observation
points-title = { $n ->
        [0] <b>🌬 Observation points</b>: none yet. Volunteers become standing inspectors with /observe.
        [one] <b>🌬 Observation points: { $n }</b>
       *[other] <b>🌬 Observation points: { $n }</b>
    }
points-silent = { $n ->
        [one] 🔕 { $n } point has been silent for a week
       *[other] 🔕 { $n } points have been silent for a week
    }
points-district = <b>{ $where }</b>
points-line = { $state ->
        [rests] ⏸
        [silent] 🔕
       *[on] •
    } { $name } – { $said } ({ $at }){ $share ->
        [none] {""}
       *[other] , answered { $share } %
    }
points-nothing = nothing yet
points-one = <b>🌬 { $name }</b> · { $where }
points-who = 👤 { $who } · 🕗 { $times }
points-share = In 30 days: answered { $answered } of { $asked }; quiet { $quiet }, alarms { $alarms }
points-rests = ⏸ Resting
points-is-silent = 🔕 Silent for a week
points-series = 📈 Days and hours
points-chart = 📈 { $area }
points-name = 🏷 Official name
points-ask-name = Write the official name of this point. A dash takes it off.
points-home = ‹ All points
points-back = ‹ Earlier
points-on = More ›
chart-hours-title = Observations: { $name }
chart-hours-under = { $first } – { $last } · { $points ->
        [1] {""}
       *[other] { $points } points (the number at a mark: how many say so) ·{ " " }
    }answers: { $n }
chart-hours-quiet = all quiet
chart-hours-gap = gap: asked, no answer
chart-hours-not-asked = not asked
chart-hours-pause = pause
menu-observe = Observe the air at home
menu-observations = Observation points
case-by-observers = 🌬 Opened by standing inspectors; its point is approximate
observe-rechecked-said =
    📣 <b>{ $number }</b> · { $kind }
    You and others observed it. A volunteer went and looked again. What they found: { $says ->
        [gone] gone.
        [less] less than it was.
        [same] still there.
        [more] worse than it was.
       *[back] it came back.
    }
