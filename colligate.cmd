@echo off
rem Starts Colligate; builds it first when there is nothing built or the sources are newer.
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\target\app"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :try "%%D"
if not defined JDK (
    echo Colligate needs a JDK 25 or newer: install one, for example Temurin 25 from https://adoptium.net, and start again. 1>&2
    exit /b 1
)

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath '%APP%\colligate.jar' -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $newer = Get-ChildItem -LiteralPath '%HOME_DIR%\src\main','%HOME_DIR%\pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 }"
if errorlevel 1 (
    echo Building Colligate, once ... 1>&2
    pushd "%HOME_DIR%"
    set "JAVA_HOME=%JDK%"
    call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo Colligate could not be built; what is above says why. 1>&2
        exit /b 1
    )
    popd
    powershell -NoProfile -Command "(Get-Item -LiteralPath '%APP%\colligate.jar').LastWriteTime = Get-Date"
    if exist "%APP%\colligate.aot" del /q "%APP%\colligate.aot"
)

set QUIET=-Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off
set ABOUT="-Dcolligate.home=%HOME_DIR%" "-Dcolligate.natives=%APP%\natives" "-Dcolligate.command=%~0" -cp "%APP%\colligate.jar;%APP%\lib\*" org.colligate.Main

set "DESKTOP="
if "%~1"=="" set "DESKTOP=yes"
if "%~2"=="" if /i "%~x1"==".colligate" set "DESKTOP=yes"
if not defined DESKTOP goto :command

rem The desktop lives long and needs JavaFX. A run that was to write its archive of classes and could
rem not would fail at its end, after its work was done.
set "JSA=%APP%\desktop.jsa"
set "ARCHIVE="
if exist "%JSA%" set ARCHIVE="-XX:SharedArchiveFile=%JSA%"
set "TRIAL=%APP%\trial-%RANDOM%%RANDOM%"
copy /y nul "%TRIAL%" >nul 2>nul && del "%TRIAL%" && set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%JSA%"
"%JDK%\bin\java" %QUIET% --enable-native-access=javafx.graphics,ALL-UNNAMED -p "%APP%\javafx" --add-modules javafx.controls %ARCHIVE% %ABOUT% %*
exit /b %errorlevel%

rem A command is over before the second compiler would pay. Java keeps what it learnt while it ran
rem the demo; where that cannot be kept, an empty file says not to try again.
:command
set COMMAND=%QUIET% --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1
set "AOT=%APP%\colligate.aot"
if not exist "%AOT%" call :learn
set "LEARNT="
for %%F in ("%AOT%") do if not "%%~zF"=="0" if not "%%~zF"=="" set LEARNT="-XX:AOTCache=%AOT%"
"%JDK%\bin\java" %COMMAND% %LEARNT% %ABOUT% %*
exit /b %errorlevel%

:learn
echo Preparing a quick start, once ... 1>&2
set "TRIAL=%APP%\trial-%RANDOM%%RANDOM%"
"%JDK%\bin\java" %COMMAND% "-XX:AOTCacheOutput=%TRIAL%.aot" %ABOUT% demo "%TRIAL%" >"%HOME_DIR%\target\trial.log" 2>&1
move /y "%TRIAL%.aot" "%AOT%" >nul 2>nul || copy /y nul "%AOT%" >nul 2>nul
rmdir /s /q "%TRIAL%" 2>nul
del /q "%TRIAL%.*" 2>nul
exit /b

:try
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b
