law-article = { $act }, art. { $article }
law-part = { $law }, { $part } { $n }
law-point = { $law }, point { $n }
term-working_days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
term-calendar_days =
    { $n ->
        [one] { $n } calendar day
       *[other] { $n } calendar days
    }
term-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
letter-label-to = To
letter-label-sender = From
letter-label-asks = We ask
letter-label-attached = Attached
letter-label-date = Date
letter-label-sign = signature
letter-label-number = Number
letter-label-map = Attached. The place on the map
letter-label-photos = Attached. Photographs
letter-column-what = Substance
letter-column-value = Result
letter-column-limit = Limit
letter-column-times = Times
letter-column-with = Instrument
letter-column-at = Date and time
letter-title =
    { $kind ->
        [complaint] COMPLAINT
        [info] REQUEST
        [danger] NOTICE OF DANGER
       *[appeal] APPEAL
    }
letter-subject = { $what } ({ $where })
letter-higher = The higher body
letter-through = through: { $body }
letter-blank-name = Name
letter-blank-address = Address
letter-blank-phone = Telephone
letter-blank-email = E-mail
letter-blank-bin = BIN
letter-blank-head = Head (post and name)
letter-intro-appeal =
    { $n ->
        [one] The public line “{ $line }” received a report from residents of possible pollution or a breach. We tell you what was found and ask you to act.
       *[other] The public line “{ $line }” received { $n } reports from residents of possible pollution or breaches. We tell you what was found and ask you to act.
    }
letter-intro-info =
    { $n ->
        [one] The public line “{ $line }” received the report told below. To check it, we ask for environmental information.
       *[other] The public line “{ $line }” received the { $n } reports told below. To check them, we ask for environmental information.
    }
letter-intro-danger =
    { $n ->
        [one] The public line “{ $line }” received a report that speaks of danger to people’s life and health. We pass it on at once.
       *[other] The public line “{ $line }” received { $n } reports that speak of danger to people’s life and health. We pass them on at once.
    }
letter-intro-complaint =
    On { $sent } we sent an appeal (body: { $body }; registration number: { $number }). { $answered ->
        [yes] The answer of { $on } does not settle the matter, and we do not agree with it.
        [promised] The body promised to mend it by { $promised }; the promise was not kept.
       *[no] Its term ended on { $due }, and no answer came. No decision in time is a refusal ({ $silence }).
    } The substance of the appeal is told below.
letter-case = Report { $number } of { $on }: { $kind }
letter-place = Place: { $place }.
letter-point = Coordinates (latitude, longitude): { $at }.
letter-point-rough = Coordinates (latitude, longitude), within { $within }: { $at }. The resident has not agreed to have the exact place passed on.
letter-received = Reported: { $at }.
letter-seen = Seen, by its picture: { $at }.
letter-said = In the resident’s words: “{ $words }”
letter-witnesses =
    { $n ->
        [one] { $n } more resident reported the same independently.
       *[other] { $n } more residents reported the same independently.
    }
letter-checked =
    { $verdict ->
        [confirmed] Public check on site, { $at }: the report was confirmed.
       *[not_confirmed] Public check on site, { $at }: the report was not confirmed.
    }
letter-unchecked = No public check with an instrument was made.
letter-indicative = { $name }, without a certificate in force
letter-certified = { $name }, certified until { $until }
letter-source = { $what } – order of the Minister of Health of { $on } № { $number } (figure: { $read })
letter-sources = Limits: { $sources }. The figures are taken from open publications; please check them against the order.
letter-sum =
    Summation: { $what } – { $times } (limit 1){ $over ->
        [yes] , exceeded.
       *[no] , not exceeded.
    }
letter-foreign = To compare: { $what } is { $times } × { $limit } ({ $where }: { $called }; no limit of the Republic of Kazakhstan).
letter-express = The readings were taken by an express method. They are not an accredited laboratory’s protocol, but a ground for an official check.
letter-contact = For report { $number } the resident agreed to be named: { $contact }.
letter-asks =
    { $kind ->
        [info] We ask for the following information:
       *[appeal] For these reasons we ask you:
    }
letter-ask-check = To check what is told here, where needed with samples by an accredited laboratory.
letter-ask-measures = To take measures against the breach, and to say which and by when.
letter-ask-forward = If this is not within your competence, to pass it on to the competent body within three working days and tell us ({ $law }).
letter-ask-reply = To give a reasoned answer in writing to each report.
letter-ask-at-once = To act at once, or to pass this notice on to a body that can ({ $law }).
letter-ask-people = To warn the residents who are in danger.
letter-ask-tell = To tell us to whom and when it was passed on, and what was done.
letter-ask-unlawful = To find the inaction or the answer contrary to the law.
letter-ask-substance = To consider the substance of the appeal. The body through which this complaint is handed in has to pass it on with its papers within three working days ({ $law }).
letter-ask-tell-higher = To tell us of your decision.
letter-question-emissions = Which sources of emissions, discharges or waste there are at the place named, whose they are, which amounts are permitted and which were reported.
letter-question-posts = Which measurements were made near this place on { $on } and in the days after, with the results in figures.
letter-question-measures = Which inspections were made here in the last twelve months, and how they ended.
letter-law-rights = This appeal rests on the right to apply to state bodies in matters of the environment and to receive an answer ({ $report }), and on the rights of public associations ({ $ngo }).
letter-law-info = Environmental information is open and cannot be classified ({ $open }); figures of emissions are no commercial secret ({ $emissions }). The law asks for no reason ({ $reason }).
letter-retort = The body’s ground: { $ground }. { $retort } ({ $law })
letter-term = Term of the answer: { $term } ({ $law }).
letter-term-danger = A notice of a threat to public safety is passed on at once, whatever its form ({ $law }).
letter-attached-map = a map of the place
letter-attached-photos =
    { $n ->
        [one] { $n } photograph
       *[other] { $n } photographs
    }
letter-photo = { $number }, { $at }, checksum { $sha }
