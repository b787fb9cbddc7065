photo-broken = One of your pictures does not open: the file is damaged. Please send it again, best as a photo.
photo-too-big = One of your pictures is too large to be opened. Please send it again as a photo.
file-lost = Telegram did not give us one of your files: it is over 20 MB or too old. We keep only a link to it: better send it smaller as well.
count-broken =
    { $n ->
        [one] { $n } of them cannot be opened
       *[other] { $n } of them cannot be opened
    }
file-no-preview = 📎 We have kept your { $format } file as it is. We cannot show a preview of this kind: if you can, send a photo or a screenshot of it as well.
file-given-up = We could not bring one of your files here. We keep only a link to it: please send it once more, best as a photo.
files-enough-today = 🙏 Thank you, you have sent a great deal today, and it is all kept. We can keep no more files from you until tomorrow; words and places we take as always. The photos that show it best may come tomorrow.
case-photos-broken =
    { $n ->
        [one] <i>{ $n } file cannot be opened. It is kept as it came.</i>
       *[other] <i>{ $n } files cannot be opened. They are kept as they came.</i>
    }
case-photos-unseen = <i>No preview can be shown of this kind: { $kinds }. The files are kept as they came.</i>
media-not-shown =
    { $n ->
        [one] <i>🖼 One picture could not be shown here. It is kept.</i>
       *[other] <i>🖼 { $n } pictures could not be shown here. They are kept.</i>
    }
