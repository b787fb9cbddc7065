course-title = 🎓 <b>The course</b>
course-about =
    { $required ->
        [yes] Short cards and a few questions. You are called to what you have passed: <b>General rules</b> for everything, and the module of what you measure.
       *[no] Short cards and a few questions: how to check safely, how to use the instrument, how to photograph.
    }
course-held = ✅ { $name }: until { $until }
course-lent = 🕓 { $name }: take the quiz by { $until }
course-expired = ⌛ { $name }: ran out on { $until }, please take the quiz again
course-begun = ▶️ { $name }: begun
course-new = ▫️ { $name }
course-open = { $module }
course-heading = 🎓 { $name } · { $where }
course-card-title = <b>{ $title }</b>
course-text = { $text }
course-answer = { $number }. { $answer }
course-right-so-far = { $right } of { $of } right
course-back = ‹ Back
course-next = Next ›
course-quiz = ✍️ To the questions
course-read = 📖 Read again
course-all = 🎓 All modules
course-right = Right!
course-wrong = 🤔 Not quite. { $why } We will ask again at the end.
course-again = 📖 All is right now, but much was not at first. Please read the cards once more; the questions come after them.
course-passed-toast = 🎉 Passed! Thank you for learning.
course-passed = 🎉 <b>Passed: { $name }.</b> It is good for a year.
course-moved-on = This question is behind you. The course goes on below: /course
training-runs-out = 🎓 <b>A year has passed: please take the quiz again.</b> It is short, and there is nothing to read unless you like. Once a training has run out, you are not called to what it is for.
profile-trained = 🎓 Course: { $modules }
profile-untrained =
    { $required ->
        [yes] ▫️ <b>Course:</b> once you have passed it, you are called. /course
       *[no] ▫️ <b>Course:</b> not passed yet. /course
    }
profile-untaught = ⚠️ Not called yet to: { $media }. The course is missing: /course
profile-course = 🎓 The course
menu-course = The course
