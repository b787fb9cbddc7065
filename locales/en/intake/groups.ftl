# In a group: a hello, and the way into private.

group-hello = 🌿 <b>{ $name }</b>: if something smells, smokes or leaks, write /report here, also in answer to a photo. The rest we talk over in private. Otherwise I am silent and read nothing.
group-report = 📝 Let us go on in private: what you wrote and sent comes along. Nobody here sees your report.
group-report-open = 📝 Go on in private
