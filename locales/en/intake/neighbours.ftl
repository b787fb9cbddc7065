# Ask the neighbours: residents who chose it are asked whether they notice what was just reported near them.

near-about =
    <b>🏘 Ask the neighbours</b>

    When somebody near you reports a smell, smoke or a spill, we ask you: do you notice it too? One tap. “No” counts as much as “yes”: together the answers show how far it reaches.

    We keep only roughly where you live (100 m), and nobody sees it.
near-on = 🔔 Ask me
near-where = 📍 Send the place where you live, or one near it: 📎 → Location.
near-ready = ✅ You take part. How near, when not, and how often:
near-quiet = 🌙 { $since }–{ $until } quiet
near-always = any hour
near-often = { $n } a day
near-move = 📍 Another place
near-leave = 🔕 Do not ask me
near-off = Done. We will not ask you any more.
near-off-already = You do not take part. To begin: /neighbours
near-question =
    🏘 <b>{ $kind }</b>
    Reported near you at { $at }. Do you notice it too, right now?
near-yes = Yes
near-no = No
near-away = Not at home
near-thanks = { $said ->
        [yes] 🙏 Thank you. If you can, send a photo or a few words: you become a witness.
        [no] 🙏 Thank you. “No” is a finding too: it shows how far it reaches.
       *[other] 🙏 Thank you, noted.
    }
near-report = 📝 Report it too
near-too-late = It was a while ago, an answer would say nothing about it now. Thank you all the same!
near-not-yours = This question was not for you.
near-tally = 🏘 Neighbours: { $yes } of { $asked } asked say yes, { $no } say no
event-asked_around = { $count ->
        [one] { $count } neighbour was asked
       *[other] { $count } neighbours were asked
    }
menu-neighbours = Ask the neighbours
