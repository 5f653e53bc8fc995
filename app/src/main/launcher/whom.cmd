@echo off
rem Starts Whom with a Java 25 or newer: WHOM_JAVA_HOME, JAVA_HOME, the usual places, the PATH.
setlocal EnableDelayedExpansion
set "HOME_OF_WHOM=%~dp0.."
set "JAVA_FOUND="
for %%D in ("%HOME_OF_WHOM%\runtime" "%WHOM_JAVA_HOME%" "%JAVA_HOME%") do call :try %%D
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined JAVA_FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%D in ("%%~dp$PATH:J..") do call :try "%%~fD"
if not defined JAVA_FOUND (
  echo whom: needs Java 25 or newer; install one, such as Eclipse Temurin from https://adoptium.net, or set WHOM_JAVA_HOME to where it is 1>&2
  exit /b 2
)
set JAVA_TOOL_OPTIONS=
set _JAVA_OPTIONS=
set JDK_JAVA_OPTIONS=
"%JAVA_FOUND%\bin\java.exe" "@%HOME_OF_WHOM%\lib\jvm.options" "-Dorg.sqlite.lib.path=%HOME_OF_WHOM%\lib" %WHOM_JAVA_OPTIONS% "-Dwhom.samples=%HOME_OF_WHOM%\samples" -classpath "%HOME_OF_WHOM%\lib\*" whom.Main %*
exit /b %ERRORLEVEL%

:try
if defined JAVA_FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+ " %%M in ("%%~V") do if %%M GEQ 25 set "JAVA_FOUND=%~1"
exit /b 0
