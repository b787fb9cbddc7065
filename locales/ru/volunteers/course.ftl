course-title = 🎓 <b>Курс</b>
course-about =
    { $required ->
        [yes] Короткие карточки и несколько вопросов. Вызываем на то, что вы сдали: <b>общие правила</b> нужны всегда, и ещё тема того, что вы измеряете.
       *[no] Короткие карточки и несколько вопросов: как проверять безопасно, как обращаться с прибором, как фотографировать.
    }
course-held = ✅ { $name }: до { $until }
course-lent = 🕓 { $name }: сдать до { $until }
course-expired = ⌛ { $name }: срок вышел { $until }, ответьте на вопросы заново
course-begun = ▶️ { $name }: начато
course-new = ▫️ { $name }
course-open = { $module }
course-heading = 🎓 { $name } · { $where }
course-card-title = <b>{ $title }</b>
course-text = { $text }
course-answer = { $number }. { $answer }
course-right-so-far = верно { $right } из { $of }
course-back = ‹ Назад
course-next = Дальше ›
course-quiz = ✍️ К вопросам
course-read = 📖 Перечитать
course-all = 🎓 Все темы
course-right = Верно!
course-wrong = 🤔 Не совсем. { $why } В конце спросим ещё раз.
course-again = 📖 Теперь всё верно, но с первого раза вышло не так много. Перечитайте, пожалуйста, карточки; вопросы – сразу после них.
course-passed-toast = 🎉 Сдано! Спасибо, что учитесь.
course-passed = 🎉 <b>Сдано: { $name }.</b> Действует год.
course-moved-on = Этот вопрос уже позади. Курс продолжается ниже: /course
training-runs-out = 🎓 <b>Прошёл год: ответьте, пожалуйста, на вопросы заново.</b> Их немного, перечитывать карточки не обязательно. Когда срок выйдет, на это мы вас вызывать не сможем.
profile-trained = 🎓 Курс: { $modules }
profile-untrained =
    { $required ->
        [yes] ▫️ <b>Курс:</b> начнём вызывать, когда вы его сдадите. /course
       *[no] ▫️ <b>Курс:</b> ещё не сдан. /course
    }
profile-untaught = ⚠️ Пока не вызываем на: { $media }. Не хватает курса: /course
profile-course = 🎓 Курс
menu-course = Курс
