board-title = 📋 <b>Board</b>
board-alone =
    { $n ->
        [one] ⚠️ { $n } complaint waits and nobody is being called: it is up to you.
       *[other] ⚠️ { $n } complaints wait and nobody is being called: it is up to you.
    }
board-nobody-alone = Somebody is being called to every new complaint.
board-unwatched = 🔕 Nobody looks after: { $areas }. What happens there reaches no coordinator: /invite.
board-to-decide =
    { $n ->
        [one] 🔬 { $n } is checked and waits for your decision.
       *[other] 🔬 { $n } are checked and wait for your decision.
    }
board-counter =
    { $stage ->
        [received] 📥 Received · { $n }
        [offered] 📣 Calling · { $n }
        [assigned] 🚶 Being checked · { $n }
        [checked] 🔬 Checked · { $n }
        [referred] ✉️ With the body · { $n }
        [answered] 📨 Answered · { $n }
       *[closed] 🏁 Closed · { $n }
    }
board-stage =
    <b>{ $stage ->
        [received] 📥 Received, not checked
        [offered] 📣 Calling volunteers
        [assigned] 🚶 A volunteer is checking
        [checked] 🔬 Checked, to be decided
        [referred] ✉️ Sent to the body
        [answered] 📨 The body answered
       *[closed] 🏁 Closed
    }</b> · { $order ->
        [new] newest first
       *[old] oldest first
    } · page { $page }
board-back = ‹ Back
board-on = More ›
board-new = ⬆️ Newest first
board-old = ⬇️ Oldest first
board-home = 📋 Board
board-empty = Nothing here.
find-what = 🔎 Write a number (“148”, “GL-2026-0148”), a district or a town, or words from a complaint.
find-found = 🔎 <b>{ $text }</b> · found: { $n }
find-place = 📍 <b>{ $place }</b> · open: { $n } · page { $page }
find-place-hint = <i>Open ones stand first. In quotes it is looked for in people’s words.</i>
find-place-key = 📍 { $place } · { $n }
find-which-place = Several places are called so. Which one?
find-none = Nothing found for “{ $text }”. Try a number or another word.
find-no-number = There is no such number. Write, for example, “148” or “GL-2026-0148”.
find-several = Several have this number: { $numbers }. Write it in full.
