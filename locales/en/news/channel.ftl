# The public channel: setting it up, putting a post together, and the post itself.

menu-channel = The public channel
channel-none =
    📣 <b>No channel yet</b>

    Confirmed cases can be told in a public channel, each after a coordinator’s tap. Make the bot an administrator of your channel, with the right to post; it then asks you here.
channel-card =
    { $state ->
        [on]
            📣 <b>{ $title }</b>
            Confirmed cases are published here, each after a coordinator’s tap. The marked language is the channel’s.
        [asked]
            📣 <b>{ $title }</b>
            The bot may post in this channel. Shall confirmed cases be published there, each after a coordinator’s tap? Choose the channel’s language.
       *[off]
            📣 <b>{ $title }</b>
            Nothing is published here any more; what stands there stays. A language turns it on again.
    }
channel-off =
    { $state ->
        [asked] 🚫 No, not there
       *[on] 🚫 Publish there no more
    }
channel-used = The channel is set.
channel-of-all-regions = The channel is for all regions: a coordinator of all regions decides it.
alert-channel-lost = 📣 The channel “{ $title }” lets the bot post no more. Nothing is published until it is an administrator again.
alert-post-corrected = 📣 <b>A post in the channel was taken back by itself</b>: the case is not confirmed any more.
post-open =
    { $state ->
        [published] 📣 In the channel
       *[draft] 📣 Publish
    }
post-card =
    📣 <b>{ $number }</b> for “{ $title }” ({ $lang ->
        [kk] in Kazakh
        [ru] in Russian
       *[en] in English
    })
post-state =
    { $state ->
        [published] ✅ It stands in the channel and is kept up to date.
        [taken_back] ↩️ It was taken back.
       *[draft] It is not published yet.
    }
post-picture = Picture: { $picture }
post-picture-name =
    { $picture ->
        [map] the map, the place to about 100 m
        [photo]
            { $by ->
                [volunteer] a volunteer’s photo
               *[resident] a resident’s photo
            }
       *[none] none
    }
post-blurred = Blurred: { $cells }
post-nobody = Nobody’s name, words or exact place is in it. Look at the photo: are there faces, number plates, windows of a home?
post-drawing = ⏳ It is being drawn and comes below.
post-map = 🗺 Map
post-photos = 📷 Photo… · { $n }
post-blur = ▓ Blur faces and plates…
post-look = 👀 Look at it
post-take-back = ↩️ Take it out of the channel
post-publish = 📣 Publish
post-change = ‹ Change
post-which-photo = <b>{ $number }</b>: which photo?
post-photo =
    { $by ->
        [volunteer] { $n } · volunteer
       *[resident] { $n } · resident
    }
post-grid = ▓ <b>{ $number }</b>: tap what is to be unrecognisable: faces, number plates, windows. Chosen: { $cells }
post-look-first = Something was changed since. Look at it first, then publish.
post-not-now = { $number } cannot be told in the channel: only a case confirmed by a check, and only while a channel is set.
post-not-there = It does not stand in the channel.
post-published = Published.
post-is-back = Taken out of the channel.
post-title = <b>{ $kind }</b> · { $number }
post-place = 📍 { $place }
post-reported = 🕑 Reported { $at }
post-checked = 🔬 Confirmed by a check on site { $at }
post-people =
    { $n ->
        [one] 👥 { $n } resident reported it
       *[other] 👥 { $n } residents reported it
    }
post-standing =
    { $stage ->
        [referred] ✉️ Sent to the responsible body
        [answered] 📨 The responsible body answered
       *[closed] 🏁 Closed: { $outcome ->
            [fixed] fixed
            [half_fixed] half fixed
            [unconfirmed] not confirmed
           *[not_fixed] not fixed
        }
    }
post-rechecked =
    🔁 Looked at again { $at }: { $says ->
        [gone] gone
        [less] less
        [same] still there
        [more] worse
       *[back] it came back
    }
post-disputed = ⚖️ They contradict each other: somebody says that it is done, and somebody who saw it says that it is not.
post-corrected = ✏️ { $number }: we told of it here as confirmed. The check was corrected since: it is not confirmed. We take our post back.
post-taken-back = ↩️ { $number }: this post was taken back.
