@echo off
rem Double-click on Windows: finds a Python and hands over to start.py beside this file.
chcp 65001 >nul
rem pushd, not cd: it also works on a network drive without a letter
pushd "%~dp0"
rem a starter pressed inside the zip file is taken out alone
if not exist start.py goto packed
set "PYTHON="
rem each is tried: Windows has a "python" of its own that only opens the Store
py -3 -c "" >nul 2>nul && set "PYTHON=py -3"
if not defined PYTHON python -c "" >nul 2>nul && set "PYTHON=python"
if not defined PYTHON goto none
%PYTHON% start.py %*
set "CODE=%errorlevel%"
if not "%CODE%"=="0" pause
popd
exit /b %CODE%
:packed
echo Pakk ut hele mappa først, og åpne kurset fra den mappa som da blir til.
echo Unpack the whole folder first, and open the course from the folder that then appears.
pause
popd
exit /b 1
:none
echo Kurset trenger Python 3.11 eller nyere: hent det fra python.org, og åpne denne filen igjen.
echo The course needs Python 3.11 or newer: get it from python.org, and open this file again.
pause
popd
exit /b 1
