# `make` alone lists what can be made. All that is needed is Python 3.11 with pip; the rest is put into .venv.
# `?=` where another program may be meant: make demo PORT=9000 · make test T=tests/stories · make PYTHON=python3.12 test

.DEFAULT_GOAL := list
SHELL := /bin/bash

PYTHON ?= python3.11
PORT ?= 8090
DATA ?= data/demo
T ?= tests

BIN := .venv/bin

# Bytecode is kept, whatever the shell says: without it each start, and each program a test starts, compiles all we wrote.
unexport PYTHONDONTWRITEBYTECODE
LOCKING := --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-emit-index-url \
	--no-emit-trusted-host --no-emit-find-links --no-emit-options --build-deps-for editable

.PHONY: list demo run test check lint format half-year settlements bench lock clean

list: ## list what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

demo: .venv/ready ## three phones in the browser and a sample town; needs no token
	$(BIN)/zheli demo --port $(PORT) --data-dir $(DATA)

run: .venv/ready ## the real line; needs ZHELI_BOT_TOKEN (docs/operations.md)
	$(BIN)/zheli run

test: .venv/ready-dev ## every test, two at a time; T=tests/stories for a part
	@.ci/machine
	$(BIN)/pytest -n 2 --dist worksteal $(T)

check: lint test ## all that has to hold before a commit

lint: .venv/ready-dev ## format, lint, types, directions of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/ready-dev ## write the code the way we write it
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

half-year: .venv/ready-dev ## docs/digest.md anew: 148 real reports of six months and their digest
	$(BIN)/python -m handlers.console.demo.half_year docs

settlements: .venv/ready ## CLASSIFIER=kato.csv: villages of the whole country, packed into the program
	$(BIN)/python -m handlers.console.settlements $(CLASSIFIER)

bench: .venv/ready-dev ## the budgets, as one table of ratios
	$(BIN)/python -m bench

lock: .venv/ready-dev ## choose versions anew and write them down with their hashes
	$(BIN)/pip-compile $(LOCKING) --upgrade --output-file requirements.lock pyproject.toml
	$(BIN)/pip-compile $(LOCKING) --upgrade --extra dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml

clean: ## take away the environment and every cache; data stays
	rm -rf .venv .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info

# A stamp is older than the lock it was made from as soon as the lock changes: then the environment follows.

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/ready: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
		--config-settings editable_mode=compat -e .
	$(BIN)/python -m compileall -q bot handlers storage locales
	@touch $@

.venv/ready-dev: requirements-dev.lock .venv/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
