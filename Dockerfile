# Two stages: the first one installs, the second one has neither pip's caches nor a compiler, and is not root.
FROM python:3.11-slim AS made

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /zheli
RUN python -m venv --without-pip /zheli/venv
COPY requirements.lock .
RUN python -m pip --python /zheli/venv/bin/python install --require-hashes -r requirements.lock
COPY bot bot
COPY handlers handlers
COPY storage storage
COPY locales locales
COPY LICENSE .
RUN /zheli/venv/bin/python -m compileall -q bot handlers storage locales

FROM python:3.11-slim

RUN useradd --system --uid 10001 --home-dir /data zheli && install -d -o zheli -g zheli -m 0700 /data
COPY --from=made /zheli /zheli
RUN printf '#!/bin/sh\nexec /zheli/venv/bin/python -m bot "$@"\n' > /usr/local/bin/zheli && chmod 0755 /usr/local/bin/zheli

ENV PYTHONPATH=/zheli PYTHONUNBUFFERED=1 ZHELI_DATA_DIR=/data ZHELI_WEB_HOST=0.0.0.0 ZHELI_WEB_PORT=8080
USER zheli
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 CMD ["/zheli/venv/bin/python", "-c", \
    "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"ZHELI_WEB_PORT\"]}/health', timeout=8)"]
ENTRYPOINT ["zheli"]
CMD ["run"]
