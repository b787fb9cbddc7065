photo-broken = One of your pictures does not open: the file is damaged. Please send it again, best as a photo.
photo-too-big = One of your pictures is too large to be opened. Please send it again as a photo.
file-lost = Telegram did not give us one of your files: it is over 20 MB or too old. We keep only a link to it: better send it smaller as well.
