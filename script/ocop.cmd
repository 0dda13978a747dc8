@echo off
setlocal
set "root=%~dp0.."
set PYTHONUTF8=1
set "PYTHONPATH=%root%"
py -3 "%root%\script\setup.py" run || exit /b 1
"%root%\.venv\Scripts\python.exe" -m ocop_desktop.cli %*
