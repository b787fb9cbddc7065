menu-caller = Write down a caller’s report
menu-callbacks = Whom to call back
caller-new = ☎️ A caller
caller-title = ☎️ <b>A caller’s report</b>
caller-sent =
    ✅ Taken. Tell them the number:
    <b>{ $number }</b>
caller-sent-next =
    { $other ->
        [none] What happens next: it goes the way of all reports.
       *[other] They are a witness of { $other }: it is checked once for everybody.
    } When there is news worth a call, it stands here: /callbacks
caller-name = 👤 Name and phone
caller-consents = 🏛 The body may know: yes
caller-consents-not = 🏛 The body may know: no
caller-ask-who =
    Write the name and the phone in one line: <i>Aigul 8 701 123 45 67</i>. Either of them is enough.
    Volunteers never see it. The phone is for calling back; the responsible body gets it only if the caller agrees.
caller-who-again = Neither a name nor a phone can be read here. Write it in one line: “Aigul 8 701 123 45 67”.
caller-who-first = First write the name and the phone.
caller-known = ☎️ { $name } · { $phone }
caller-unknown = ☎️ No name and no phone: nobody can be called back.
caller-before = Called before: { $numbers }
case-by-phone = ☎️ Came by telephone
case-caller = ☎️ Caller
call-backs-waiting =
    { $n ->
        [one] 📞 Call { $n } person back
       *[other] 📞 Call { $n } people back
    }
call-backs-key = 📞 Call-back list
call-backs =
    { $n ->
        [one] 📞 <b>To call back: { $n } person.</b> ⏳ did not answer a while ago.
       *[other] 📞 <b>To call back: { $n } people.</b> ⏳ did not answer a while ago.
    }
call-backs-none = 📞 Everybody who called knows what became of it.
caller-cases = Cases: { $numbers }
caller-knows = They know everything there is to know.
caller-tried =
    { $n ->
        [one] No answer { $n } time; next try after { $at }.
       *[other] No answer { $n } times; next try after { $at }.
    }
caller-moved-on = { $number }: this is old news by now.
caller-told-key = ✅ Told them
caller-no-answer = 🔕 No answer
caller-told = Noted: they know.
caller-again = Try again after { $time }.
caller-said = Noted, in the caller’s own voice.
caller-no-news = There is nothing left to tell them.
caller-forget = 🗑 Forget the caller
caller-forget-sure = Name and phone will be deleted for good. The cases stay and go on; nobody can be called back. Really?
caller-forget-yes = 🗑 Yes, forget
caller-forgotten = Forgotten.
caller-gone = This caller has been forgotten; the cases stay.
event-rang_back = the caller was told on the phone
caller-agree = ✅ They agree. Send
caller-agree-lines = <i>Tell the caller, and send only if they agree: coordinators, the volunteers who check, and the responsible body see the place and the words; coordinators keep the name and the phone to ring back; they can have it all deleted by ringing us.</i>
