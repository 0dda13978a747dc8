@echo off
setlocal
set "root=%~dp0.."
set PYTHONUTF8=1
set "PYTHONPATH=%root%"
py -3 "%root%\script\setup.py" test || exit /b 1
cd /d "%root%"
set QT_QPA_PLATFORM=offscreen
.venv\Scripts\python.exe -m ruff check . || exit /b 1
.venv\Scripts\python.exe -m ruff format --check . || exit /b 1
.venv\Scripts\python.exe -m mypy || exit /b 1
.venv\Scripts\python.exe -m pytest %* || exit /b 1
