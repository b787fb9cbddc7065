contact-ask-name =
    👤 <b>Your name for the responsible body</b>

    It goes only into the letter to the body that has to answer. Volunteers do not see it; of the coordinators whoever sends the letter reads it there.

    Please write your first and last name.
contact-ask-phone = Thank you, { $name }. Now the phone: share it with the key below or type it.
contact-kept = Done. We will put your contact only into the letter to the responsible body.
contact-not-kept = That report is closed already, so your contact was not kept.
contact-not-left = All right, the report goes without your contact.
contact-not-a-phone = That does not look like a phone number. For example: +7 701 123 45 67
contact-not-asked = We do not need a phone number. If you want to leave yours for the responsible body, press “👤 Leave my contact” under your report.
key-contact-phone = 📱 Share my phone
key-contact-no-phone = Without a phone
key-contact-none = Do not leave a contact
