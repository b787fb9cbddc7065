# Mending a slip in a check that is done.

fix-open = ✏️ Correct…
fix-open-check = ✏️ Correct the check…
fix-title = ✏️ <b>{ $number }: what has to be corrected?</b>
fix-what = What was first said stays in sight; the correction stands beside it with its reason.
fix-the-verdict = The verdict
fix-the-notes = The notes
fix-stop = Nothing is wrong
fix-stopped = Nothing was changed.
fix-back = ‹ Back
fix-gone = It does not count
fix-ask-value = <b>{ $reading }</b>: send the right figure.
fix-ask-note = Write what is right. The notes stay as they were, this stands below them.
fix-ask-verdict = Which verdict is right?
fix-ask-why = <b>Why?</b> Choose, or write it in your own words.
fix-why =
    { $why ->
        [slip] typing slip
        [unit] wrong unit
        [instrument] the instrument was wrong
        [mixed] mixed up with another
       *[other] another reason
    }
fix-verdict-name =
    { $verdict ->
        [confirmed] confirmed
        [not_confirmed] not confirmed
       *[impossible] could not be checked
    }
fix-verdict =
    ✏️ { $was ->
        [confirmed] confirmed
        [not_confirmed] not confirmed
       *[impossible] could not be checked
    } → <b>{ $now ->
        [confirmed] confirmed
        [not_confirmed] not confirmed
       *[impossible] could not be checked
    }</b>, { $why }
fix-note = ✏️ <i>{ $words }</i> ({ $why })
fix-reading = ✏️ { $what } { $was } → <b>{ $now }</b>, { $why }
fix-reading-gone = ✏️ <s>{ $what } { $was }</s> does not count: { $why }
fix-done = ✏️ Corrected. Everybody who saw the old figure hears of it.
fix-same = That is what stands already.
fix-too-late = Two weeks have passed: please tell a coordinator what is wrong.
fix-not-yet = This check is still going on: change what is wrong right there.
fix-words-only = Please write it as a message.
fix-other-substance = This reading is { $substance }. If it was another substance, press “It does not count” and add a new reading.
told-corrected = ✏️ <b>{ $number }: the result was corrected.</b>
alert-corrected = ✏️ <b>A check was corrected</b>
event-corrected =
    { $about ->
        [reading] corrected: { $what } { $was } → { $now }
        [verdict] corrected: { $was } → { $now }
       *[note] the notes were corrected
    }{ $why ->
        [slip] , typing slip
        [unit] , wrong unit
        [instrument] , the instrument was wrong
        [mixed] , mixed up with another
       *[other] {""}
    }
