# The evidence pack: its card in the chat, its document, its texts.

pack-open = 📦 Evidence
pack-title = 📦 <b>Evidence pack</b> · { $number }
pack-what = A document for printing, and an archive with photos, tables, letters, answers and the checksum of each file.
pack-people = Nobody is named. All photos go as copies without the camera’s data.
pack-people-agreed =
    { $n ->
        [one] { $n } resident here agreed to be named to the responsible body. Only if you tick it, the pack names them, or holds their photos just as they came (for a court: in such a file there may be the place and the make of the phone).
       *[other] { $n } residents here agreed to be named to the responsible body. Only if you tick it, the pack names them, or holds their photos just as they came (for a court: in such a file there may be the place and the make of the phone).
    }
pack-volunteers-agreed =
    { $n ->
        [one] { $n } volunteer agreed that the originals of their photos may go to a court: only if you tick it.
       *[other] { $n } volunteers agreed that the originals of their photos may go to a court: only if you tick it.
    }
pack-warning = ⚠️ Names inside people’s own words and on scanned papers cannot be taken out. Read it before you hand it on.
pack-scope =
    { $scope ->
        [case] This case
        [episode] The episode
       *[place] The place, 300 m
    }
pack-originals = Originals, for a court
pack-named = Name who agreed
pack-make = 📦 Make the pack
pack-step =
    { $step ->
        [gather] ⏳ Gathering…
        [print] ⏳ Printing and packing…
        [send] ⏳ Sending…
       *[done] ✅ Made. It stands below.
    }
pack-nothing-of-it = There is nothing of the kind here: no place, or no witnesses.
pack-sent-pdf = 📄 <b>{ $number }</b>: the document
pack-sent-zip =
    🗜 <b>{ $number }</b>: the archive, { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
    Checksum of MANIFEST.txt: <code>{ $sha }</code>
pack-left-out =
    { $n ->
        [one] ⚠️ { $n } file was too large and stays out; it is named inside with its checksum. The operator can make the whole pack.
       *[other] ⚠️ { $n } files were too large and stay out; they are named inside with their checksums. The operator can make the whole pack.
    }
pack-pdf-too-large = ⚠️ The document is too large for the chat; it lies in the archive.
pack-document = Evidence pack
pack-document-of =
    { $scope ->
        [case] Report { $number }
        [episode]
            { $n ->
                [one] Episode { $number }
               *[other] Episode { $number }: { $n } reports of residents about the same
            }
       *[place]
            { $n ->
                [one] The place of report { $number }: one report
               *[other] The place of report { $number }: { $n } reports within 300 m of it
            }
    }
pack-warning-printed =
    { $named ->
        [yes] Only residents who agreed to it are named.
       *[no] The residents and volunteers are not named; the hotline knows them.
    } “Reported point” is the point that was sent with a report: it shows where something was noticed, not whose home it is.
pack-more-photos =
    { $n ->
        [one] { $n } more photo is in the archive.
       *[other] { $n } more photos are in the archive.
    }
pack-foot = { $hotline } · { $number } · made { $at }
pack-chain-head = The newest of all
pack-label-facts = What is known
pack-label-cases = Reports
pack-label-said = In the resident’s words
pack-label-checks = Checks
pack-label-readings = Readings
pack-label-corrections = Corrected since, with the reason:
pack-label-seal = Seal of what the check had to show at its verdict (SHA-256)
pack-label-voices = Who says what
pack-label-letters = Letters and answers
pack-label-chronology = Everything that happened
pack-label-photos = Photos
pack-label-beside = Before and after
pack-label-map = The place
pack-label-enclosed = Files in the archive, with the checksum (SHA-256) of each
pack-label-chain = How to see that nothing was changed
pack-column-number = Number
pack-column-reported = Reported
pack-column-kind = What
pack-column-standing = How it stands
pack-column-what = Substance
pack-column-value = Result
pack-column-limit = Limit
pack-column-times = Times
pack-column-with = Instrument
pack-column-at = Date and time
pack-column-certainty = Source
pack-column-when = When
pack-column-who = Who
pack-column-says = Says
pack-column-sent = Sent
pack-column-letter = Letter
pack-column-reg = Number
pack-column-due = Due
pack-column-became = What became of it
pack-column-event = What happened
pack-fact-place = Place
pack-fact-point = Reported point
pack-fact-reported = Reported
pack-fact-seen = Seen, by its picture
pack-fact-witnesses = Witnesses
pack-fact-standing = How it stands
pack-point =
    { $within ->
        [none] { $at } (latitude, longitude; how exact is not known)
       *[other] { $at } (latitude, longitude; ± { $within })
    }
pack-witnesses =
    { $n ->
        [one] { $n } resident
       *[other] { $n } residents, independently of each other
    }
pack-standing =
    { $stage ->
        [received] waits for a check
        [offered] volunteers are being called
        [assigned] a volunteer is checking
        [checked] checked
        [referred] sent to the body
        [answered] the body answered
       *[closed] closed: { $outcome ->
            [fixed] fixed
            [half_fixed] half fixed
            [not_fixed] not fixed
            [unconfirmed] not confirmed
            [joined] part of { $lead }
            [withdrawn] withdrawn
           *[rejected] rejected
        }
    }{ $verdict ->
        [confirmed] ; confirmed by a check
        [not_confirmed] ; not confirmed by a check
        [impossible] ; could not be checked
       *[none] {""}
    }
pack-check =
    { $purpose ->
        [recheck] Re-check on site, { $at }
       *[first] Check on site, { $at }
    }
pack-verdict =
    { $verdict ->
        [confirmed] confirmed
        [not_confirmed] not confirmed
       *[impossible] could not be checked{ $reason ->
            [too_late] , nothing was left to see
            [no_access] , no access
            [no_instrument] , no instrument
            [unsafe] , not safe
           *[none] {""}
        }
    }
pack-says =
    { $says ->
        [gone] gone
        [less] less than it was
        [same] still there
        [more] worse than it was
       *[back] it came back
    }
pack-on-site =
    { $at ->
        [none] The volunteer was on site, { $distance } from the reported point.
       *[other] The volunteer was at { $at }, { $distance } from the reported point.
    }
pack-area =
    { $how ->
        [outline] Area by a walk around it: { $area } m².
        [paces] Area by paces: { $area } m².
       *[sides] Area by its sides: { $area } m².
    }
pack-notes = The volunteer’s notes: { $notes }
pack-files = Sent from there: { $files }.
pack-certainty = Source of a limit: { $a } – read in an official table; { $b } – worked out from official figures; { $c } – provisional, to be checked against the order.
pack-disputed = They contradict each other: somebody says that it is done, and somebody who saw it says that it is not.
pack-role =
    { $role ->
        [resident] resident
        [volunteer] volunteer
        [coordinator] coordinator
       *[clock] hotline
    }
pack-voice =
    { $who ->
        [authority] responsible body
        [volunteer] volunteer
       *[resident] resident
    }
pack-letter =
    { $kind ->
        [complaint] Complaint to the higher body
        [info] Request for information
        [danger] Notice of danger
       *[appeal] Appeal
    }: { $body }
pack-term =
    { $state ->
        [kept]
            { $what ->
                [promise] promise: looked at in time
               *[answer] answered in time
            }
        [late]
            { $what ->
                [promise] promise: { $n ->
                    [one] { $n } day late
                   *[other] { $n } days late
                }
               *[answer] answered { $n ->
                    [one] { $n } day late
                   *[other] { $n } days late
                }
            }
        [over]
            { $what ->
                [promise] promise not kept: { $n ->
                    [one] { $n } day over
                   *[other] { $n } days over
                }
               *[answer] no answer: { $n ->
                    [one] { $n } day over
                   *[other] { $n } days over
                }
            }
       *[runs]
            { $what ->
                [promise] the promised day is still to come
               *[answer] the term still runs
            }
    }
pack-photo =
    { $number }, { $by }, { $at }{ $camera ->
        [none] {""}
       *[other] {" "}(by its camera { $camera })
    }{ $place ->
        [none] {""}
       *[other] ; { $place }
    }. SHA-256 { $sha }…
pack-before-after = { $number }: before, and at the re-check
pack-kept =
    { $number }: { $what ->
        [photo] a photo
        [document] a file
        [voice] a voice message
        [audio] a recording
        [slip] a slip
        [answer] an answer
       *[video] a video
    } { $why ->
        [private] is with the hotline as it came; its sender stays private
        [erased] is kept no more: its sender asked to be forgotten
       *[lost] is with Telegram alone
    }. SHA-256 { $sha }
pack-closed = { $name } cannot be opened or copied without what it tells of its maker: the hotline has it as it came. SHA-256 { $sha }
pack-large = { $name } was too large for this archive. SHA-256 { $sha }
pack-verify-printed = Each event of the history seals the one before it (SHA-256). Below stand the hashes of the first and the last event of each report, and the newest of the whole history when this pack was made. The hotline keeps that one: a history that was changed later does not lead to it.
pack-verify-files = The archive holds manifest.json with the checksum of every file, chain.json with the links, and a program that checks both: “{ $check }”. The checksums alone: “{ $sums }”.
pack-readme =
    EVIDENCE PACK { $number }

    pack.pdf – the document: what is known, checks and readings, who says what, letters and answers, photos, history.
    photos/ – photos as copies without the camera’s data, and before and after.
    { $originals ->
        [yes] originals/ – files just as they were received, of residents who agreed to be named and of volunteers who agreed to that.
       *[no] Originals stay with the hotline: in such a file there may be the place of a home and the make of a phone. Their checksums stand in the document.
    }
    letters/ – the letters as they were sent. Where a resident was named and did not agree to be named here, the letter is printed anew without them.
    answers/ – slips and answers as copies without what a file tells of its maker; one with an electronic signature as it came.
    readings.csv, history.csv – tables (UTF-8).
    seals/ – what each check had to show at its verdict; the name of each file is its own checksum.
    chain.json – the links of the history. Of events that tell of people and not of the matter only the hash is here.
    opened.json – notes and instruments of the checks, with what is needed to check them against seals/.
    manifest.json, MANIFEST.txt – the checksum of each file. VERIFY.txt tells how to check them.

    { $named ->
        [yes] Residents who agreed to it are named in the document.
       *[no] No resident and no volunteer is named.
    } Names inside people’s own words and on scanned papers could not be taken out.
    Readings are of an express method: a ground for an official check, not the protocol of an accredited laboratory.
pack-verify =
    HOW TO CHECK PACK { $number }

    1. Unpack the archive into an empty folder.
    2. With Python 3: { $check } – “OK”, or the names of what was changed.
    3. Without Python, on Linux or macOS: { $sums } (macOS: { $mac }).
       On Windows, one file at a time: { $windows }
    4. Whether the list itself was changed: the checksum of MANIFEST.txt was told to the coordinator together with the pack, and the hotline keeps it. Ask the hotline for it.
    5. The history: every event in chain.json is linked to the one before it of the same report, and to the one before it of the whole history, by SHA-256. An event that is shown comes with its random salt, so that its hash can be made again; of any other there is only the hash, and nothing can be found out from it. So no event can have been changed, added, moved or left out. The newest hash of the whole history stands in the document; the hotline keeps it, too.
    6. The checks: each file in seals/ bears its own checksum as its name. What a person may have erased one day (notes, name and number of an instrument) is sealed in it as a hash; opened.json holds what is shown, with its salts.
