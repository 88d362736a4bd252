@echo off
rem Starts Tidings on Windows; the script "tidings" says how. Needs a Java 17 or later, found by
rem JAVA_HOME or PATH. TIDINGS_JAVA_OPTS is handed to Java, as in: set TIDINGS_JAVA_OPTS=-Xmx8g
setlocal
set "home=%~dp0"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" --version >nul 2>nul
if errorlevel 1 (
  echo tidings: cannot start Java 17 or later 1>&2
  echo   why: "%java%" is missing or too old 1>&2
  echo   now: install a JDK 17 from https://adoptium.net, and set JAVA_HOME to it 1>&2
  exit /b 70
)

if exist "%home%pom.xml" goto checkout
set "arguments=-cp "%home%..\lib\*""
goto run

:checkout
rem An argument file holds the class path, which is longer than a command line may be.
powershell -NoProfile -Command "$stamp = Get-Item '%home%target\.built' -Force -ErrorAction SilentlyContinue; if (-not $stamp) { exit 1 }; $newer = Get-ChildItem -Recurse '%home%pom.xml', '%home%src\main', '%home%src\build', '%home%ontology', '%home%queries', '%home%data\gazetteer' -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $stamp.LastWriteTimeUtc } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 goto built
echo Building Tidings. The first time this takes some minutes: libraries and language models of about 830 MB are downloaded. 1>&2
pushd "%home%"
call mvnw.cmd -q -B -DskipTests process-classes 1>&2 <nul
if errorlevel 1 (
  popd
  echo tidings: cannot build the program 1>&2
  echo   why: Maven failed, as it says above 1>&2
  echo   now: mend that, then see: mvnw.cmd process-classes 1>&2
  exit /b 70
)
popd
powershell -NoProfile -Command "$path = '%home%target\classes;' + (Get-Content '%home%target\classpath' -Raw).Trim(); Set-Content '%home%target\.arguments' ('-cp \"' + $path.Replace('\', '/') + '\"') -Encoding ascii; New-Item -Force '%home%target\.built' | Out-Null"

:built
set "arguments=@"%home%target\.arguments""

:run
"%java%" -XX:+UseParallelGC -XX:MaxRAMPercentage=50 -Xss4m -Djava.awt.headless=true -Dfile.encoding=UTF-8 %TIDINGS_JAVA_OPTS% %arguments% org.tidings.cli.Main %*
exit /b %errorlevel%
