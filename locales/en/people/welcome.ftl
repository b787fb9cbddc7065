language-choose =
    Тілді таңдаңыз
    Выберите язык
    Choose a language
language-changed = Done, we will speak English from now on.
welcome =
    <b>{ $name }</b>

    Report pollution or a problem with water. Send a photo, a place and a few words, in any order. Volunteers with instruments live near you: they go and check, and we tell you how it ended.

    None of them sees your name or number.
help-resident =
    <b>What you can do</b>
    /new – report a problem
    /my – my reports: how they stand, add, take back
    /neighbours – answer when something is noticed near you
    /privacy – who sees what, my data
    /language – change the language
    /help – this page

    You can also just send a photo, a place or a few words.

    <i>A message here is not an official appeal under the law. A coordinator writes that one, or you send your own through eOtinish.</i>
help-volunteer =
    <b>For volunteers</b>
    /duty – duty, my hours, where and how I help
    /cases – my checks and what became of them
    /course – the course
    /kits – shared instruments
    /observe – observe the air at home
help-coordinator =
    <b>For coordinators</b>
    /board – all cases; in a case: letters, answers, evidence
    /find – find by number or words
    /digest – a week, a month, half a year in figures
    /worst – the ten worst places, and how the bodies answer
    /caller – write down a call, /callbacks – whom to call back
    /volunteers – who is there, who needs a word
    /invite – invite, and agree to those under 18
    /drill – practise with volunteers
    /observations – observation points
    /export – tables as a file
    /volunteers_here – in a volunteers’ group: post cases there
key-report = 📝 Report
key-my = 📂 My reports
key-place = 📍 Send where I am
key-duty = 🟢 Duty
key-cases = 🔬 My checks
key-board = 📋 Board
key-digest = 📊 Digest
refused = That cannot be done.
not-allowed = That cannot be done now: the case has moved on.
not-found = Nothing found. Perhaps it is not your report.
offer-taken = Thank you! Another volunteer has already taken this one.
press-stale = This button is out of date. Open the menu: /help
press-not-yours = This button is not for you. What you can do: /help
command-unknown = There is no such command. What you can do: /help
command-not-yours = This command is for other roles. Yours: /help
cannot-use-this = We cannot read this yet. Please send a photo, a voice message, a place or words.
incident =
    Sorry, something went wrong on our side. Your message is kept under number { $incident }; we will look into it and see it through.
incident-toast = An error of ours. Number { $incident }, nothing is lost.
