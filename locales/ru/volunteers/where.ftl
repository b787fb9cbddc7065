# Куда волонтёр ездит, на чём и что ещё умеет.

profile-where = 🗺 Куда и на чём
where-title =
    <b>🗺 Куда вы ездите?</b>
    На выбранное расстояние от дома и в отмеченные районы, где бы вы ни жили. По транспорту мы понимаем, когда вас ждать.
where-districts = 🗺 А также: { $districts }
where-by =
    { $by ->
        [foot] 🚶 Пешком
        [bike] 🚲 На велосипеде
        [bus] 🚌 На автобусе
       *[car] 🚗 На машине
    }
where-by-foot = 🚶 Пешком
where-by-bike = 🚲 Велосипед
where-by-bus = 🚌 Автобус
where-by-car = 🚗 Машина
where-skills = ⭐ { $skills }
where-regions = 🌍 Территория вызовов: { $regions }
