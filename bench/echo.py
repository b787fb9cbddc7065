"""A bare echo bot of stock python-telegram-bot, as its documentation writes it: the measure the hotline is held to."""

import logging
import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:  # noqa: ARG001 - as PTB calls it
    await update.message.reply_text(update.message.text)


def main() -> None:
    logging.basicConfig(level=logging.ERROR)
    url, token = sys.argv[1:3]
    application = Application.builder().token(token).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
