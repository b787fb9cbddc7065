case-answer = 📨 An answer came
letter-answer = 📨 An answer came
answer-title =
    📨 <b>The body’s answer</b> · { $state ->
        [draft] being written down
        [dropped] no answer
       *[noted] noted
    }
answer-to-which = 📨 <b>Which letter was answered?</b>
answer-what-says = Send the text, a photo or the file of the answer, as much as there is. Then press: <b>what does it say?</b>
answer-says =
    { $says ->
        [done] ✅ Done
        [promised] 🤝 Promised by a day
        [refused] ⛔️ Refused
        [forwarded] ↪️ Passed on
        [not_competent] 🤷 Not for them
        [extended] ⏳ Term extended
       *[empty] 💬 Nothing said
    }
answer-until-when = 🤝 <b>By which day do they promise it?</b> Press, or write it, for example 25.04.
answer-within =
    { $n ->
        [one] In { $n } day
       *[other] In { $n } days
    }
answer-why = ⛔️ <b>On what ground?</b> First those that no law knows.
answer-to-whom = ↪️ <b>To whom was it passed on?</b> The new body has a term of its own.
answer-came-when = 📅 <b>When did the answer come?</b> Press, or write the day.
answer-drop = 🗑 No answer after all
answer-noted = The answer is noted, the resident hears of it.
answer-promised = 🤝 Promised by { $on }
answer-forwarded = ↪️ Passed on to { $body }
answer-ground = ⛔️ { $name }
answer-words = <i>{ $words }</i>
answer-papers =
    { $n ->
        [one] 📎 { $n } file is kept whole
       *[other] 📎 { $n } files are kept whole
    }
answer-late = ⏰ The answer is late: it was due { $due }.
answer-unlawful = ⚖️ No law knows that ground. { $retort } ({ $law })
answer-lawful = ⚖️ The law knows that ground ({ $law }). Look whether it fits your letter.
answer-had-to-forward = ⚖️ A body that is not competent has to pass the appeal on itself within three working days ({ $law }).
answer-no-extension = ⚖️ The law knows no extension for such a letter: the old term runs on.
answer-next =
    <b>Next:</b> { $step ->
        [complaint] a complaint to the higher body.
        [prosecutor] the court or the prosecutor.
        [anew] a letter to the competent body.
        [recheck] a second look: a volunteer is called to see whether it is so.
       *[wait] we wait and watch the day.
    }
answer-before-letter = No letter about this case was sent yet, so there is nothing to answer. If there is an answer all the same, mark the letter as sent first.
answer-which-day = We did not understand the day. Write “25.04” or “yesterday”.
answer-promise-over = That day is over. By which day do they promise it?
answer-says-first = Press first what the answer says.
answer-to-come = That day is still to come. When did the answer really come?
answer-before-sent = The letter went on { $on }; nobody can have answered before. When did the answer come?
answer-noted-already = This answer is noted already. Write down a second one by itself.
answer-wants-content = The text, a photo or the file of the answer is wanted here.
told-answered =
    📨 { $number }: “{ $body }” answered. { $says ->
        [done] They write that it is mended. Tell us whether it is so: we believe whoever sees it. We also call a volunteer to look.
        [promised] They promise to mend it by { $on }. We keep that day in mind and will look.
        [refused] They refused. We read the answer and prepare the next step.
        [forwarded] They passed it on to “{ $to }”, which has a term of its own. We watch it.
        [not_competent] They say that it is not for them. We write to whom it is for.
        [extended] They ask for more time. We watch the new date.
       *[empty] They said nothing of substance. We prepare the next step.
    }
event-answered =
    { $office }: { $says ->
        [done] they write that it is done
        [promised] they promise to do it
        [refused] refused
        [forwarded] passed on to another body
        [not_competent] not their competence
        [extended] term extended
       *[empty] an answer without substance
    } ({ $local_day })
alert-contradicted =
    ⚖️ <b>The body writes that it is done. A resident sees otherwise</b>: { $says ->
        [more] it is worse.
        [back] it is back.
       *[same] it is as it was.
    }
