# What is sealed at the verdict, and what comes after it.

check-twice = This picture is here already. The same one need not be sent again.
check-sealed =
    { $files ->
        [0] 🔏 <i>Sealed at the verdict: { $seal }</i>
       *[other] 🔏 <i>Sealed at the verdict with its files: { $seal }</i>
    }
late-files =
    { $travelled ->
        [yes] 📎 { $files }, sent before the verdict, came after it
       *[no] 📎 { $files }, added after the verdict
    }
late-notes = 📝 <i>{ $notes }</i> (added after the verdict)
late-add = ➕ Add something
late-asked = ➕ Send what is missing: photos, words, a reading. It is added to this check and marked as late. A report of your own: /new
late-too-late = More than a day has passed since the verdict: nothing can be added any more. A report of your own: /new
event-late = the volunteer added something after the verdict
