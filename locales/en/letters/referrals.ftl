case-refer = ✉️ Letter to a body
case-letter = ✉️ { $on } { $kind ->
        [complaint] complaint
        [info] request for information
        [danger] notice of danger
       *[appeal] appeal
    } → { $body }
case-letter-open =
    ✉️ { $kind ->
        [complaint] Complaint
        [info] Request
        [danger] Danger
       *[appeal] Appeal
    } { $on ->
        [none] (draft)
       *[other] { $on }
    }
letter-which-kind = ✉️ <b>What kind of letter?</b>
letter-chat-is-no-appeal = <i>A message in a chat is no official appeal. The bot prepares the letter; it becomes an appeal when you hand it in: on eOtinish with a signature, at the office, by post.</i>
letter-kind =
    { $kind ->
        [complaint] ⬆️ Complaint to the higher
        [info] ❓ Request for information
        [danger] 🆘 Notice of danger
       *[appeal] ✉️ Appeal
    }
letter-go-on =
    📝 Go on: { $kind ->
        [complaint] complaint
        [info] request
        [danger] danger
       *[appeal] appeal
    }
letter-headline =
    { $kind ->
        [complaint] ⬆️ <b>Complaint to the higher body</b>
        [info] ❓ <b>Request for environmental information</b>
        [danger] 🆘 <b>Notice of danger</b>
       *[appeal] ✉️ <b>Appeal</b>
    } · { $state ->
        [draft] draft
        [dropped] left
       *[sent] sent
    }
letter-body = 🏛 { $body }
letter-goes-up = ↥ Decided by: { $higher }
letter-cases = 📂 { $numbers }
letter-language =
    🗣 { $lang ->
        [kk] in Kazakh
        [ru] in Russian
       *[both] in Kazakh and Russian
    }
letter-added = ✍️ <i>{ $words }</i>
letter-no-address = ℹ️ Our file has no address of this body. On eOtinish it is found by its name: “{ $name }”. The address can be written in by hand.
letter-no-organisation = ℹ️ The organisation’s details are not set: the letter leaves lines for them. They can be entered once in the line’s file.
letter-not-sent = <b>The letter has gone nowhere yet.</b> Look at the text and the file, hand the letter in, and mark it here. Case and clock move only then.
letter-was-dropped = This letter was left and not sent.
letter-print = 📄 Text and file
letter-mark-sent = ✅ Sent
letter-to = 🏛 To whom
letter-in = 🗣 Language
letter-more-cases = 📂 Cases in it
letter-write =
    { $kind ->
        [info] ✍️ My own questions
       *[appeal] ✍️ Add words
    }
letter-drop = 🗑 Do not send
letter-printing = Printing, it comes in a moment.
letter-which-body = 🏛 <b>To whom?</b> The star marks the body suggested.
letter-which-language = 🗣 <b>In which language?</b>
letter-lang =
    { $lang ->
        [kk] In Kazakh
        [ru] In Russian
       *[both] In both
    }
letter-which-cases = 📂 <b>Which other cases?</b> These were near and recent. Write the number of any other. ✓ is in it already, a press takes it out.
letter-which-words =
    { $kind ->
        [info] ✍️ Write the questions, a line each. They take the place of the ready ones.
       *[appeal] ✍️ Write what to add to the letter.
    }
letter-sent-when = 📅 <b>When was it sent?</b> Press, or write the day, for example 5.03.
letter-today = Today
letter-yesterday = Yesterday
letter-sent-how = 📮 <b>Sent on { $on }. How?</b>
letter-way =
    { $way ->
        [eotinish] eOtinish
        [post] Post
        [hand] In person
       *[email] E-mail
    }
letter-sent = Noted. The clock runs.
letter-went =
    📮 { $on }, { $way ->
        [eotinish] on eOtinish
        [post] by post
        [hand] in person
        [forwarded] passed on by another body
       *[email] by e-mail
    }
letter-registered = № { $number }, registered { $on }
letter-ask-for-number = 🔢 What is its registration number? With a date if you like: “JT-2026-123 dated 05.03.2026”. It may come later too.
letter-ask-for-paper = 📎 Send a photo of the slip or receipt, if there is one.
letter-later = Later
letter-number = 🔢 Number
letter-slip = 📎 Slip
letter-show-pdf = 📄 The letter’s file
letter-why = ⏱ Why that day
letter-show-papers = 📎 Papers · { $n }
letter-open = ✉️ Open the letter
letter-answered =
    📨 { $on }: { $says ->
        [done] done
        [promised] promised
        [refused] refused
        [forwarded] passed on to another body
        [not_competent] not their competence
        [extended] term extended
       *[empty] an answer without substance
    }
letter-next =
    { $step ->
        [complaint] ⬆️ Complaint: show it ready
        [prosecutor] ⚖️ Letter to the prosecutor
       *[anew] ✉️ Write to another body
    }
letter-text-title = 📋 Text for eOtinish, { $part } of { $of }. Tap to copy.
letter-no-pdf = The file of this letter is not printed yet. Open the letter and press “Text and file”.
letter-paper-kept = 📎 Kept with the letter.
letter-paper-twice = This file is with the letter already.
letter-nothing-to-complain-of = There was no letter about { $number } yet, so there is nothing to complain of. Begin with an appeal.
letter-sent-already = This letter is marked as sent already.
letter-dropped = This letter was left. Begin a new one from the case.
letter-not-sent-yet = Mark the letter as sent first.
letter-too-many-cases = { $most } cases at most in one letter. Put the others into the next.
letter-which-day = We did not understand the day. Write “5.03”, “5 March” or “yesterday”.
letter-day-to-come = That day is still to come. When did the letter really go?
letter-day-before = There was no report on that day: it came in on { $on }. When did the letter go?
letter-number-too-long = The number is too long: { $most } characters at most.
letter-registered-to-come = That day is still to come. Look at the date of registration and write the number again.
letter-odd-day = “{ $day }” – which day of registration is that? Write the number and its day (5.03.2026), or the number alone.
letter-registered-before = The letter went on { $on }; it cannot have been registered before. Look at the date and write the number again.
letter-nothing-follows = No next letter is needed now: open the letter, it says what comes next.
letter-cases-closed = All cases of this letter are closed. Reopen one first.
letter-case-inside = This case is in the letter already.
letter-wants-words = Words are wanted here. Changed your mind? Press “‹ Back”.
letter-wants-case = The number of a case is wanted here. Changed your mind? Press “‹ Back”.
letter-wants-day = A day is wanted here, for example 5.03.
letter-wants-number = A number in words, or a photo of the slip, is wanted here.
letter-wants-paper = A photo, a file or a number in words is wanted here.
told-referred =
    ✉️ Your report { $number }: { $kind ->
        [complaint] a complaint about “{ $body }” went to the body above it
        [info] a request for information went to “{ $body }”
        [danger] a notice of danger went to “{ $body }”
       *[appeal] an official letter went to “{ $body }”
    } on { $on }.{ $due ->
        [none] {""}
       *[other] {" "}The law gives them until { $due }. We watch it and will tell you.
    }
told-overdue =
    ⏰ { $number }: { $what ->
        [promise] “{ $body }” promised to mend it by { $due } and has not said that it did.
       *[answer] “{ $body }” had to answer by { $due } and did not.
    } We write it down just so, and prepare the next step.
event-referred =
    { $letter ->
        [complaint] complaint to the higher body
        [info] request for information
        [danger] notice of danger
       *[appeal] letter
    }: { $office }, { $local_day }
event-overdue = no answer in time ({ $local_day }): { $office }
event-promise_broken = promised for { $local_day } and not confirmed: { $office }
alert-danger-letter = 🆘 Notify the body
