@echo off
rem Starts DeepUrban; builds it first when there is no jar or the sources are newer than it.
rem UNTESTED: written after the script "deepurban" beside it, never run on Windows. Reports are welcome.
rem   JAVA_HOME, DEEPURBAN_JAVA_OPTS, DEEPURBAN_CLASSPATH, MAVEN_ARGS: as there.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\deepurban.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo deepurban: no java found; install a JDK 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 2
)
"%JAVA%" --version 2>nul | findstr /r /c:"^[a-zA-Z]* 1[7-9]" /c:"^[a-zA-Z]* [2-9][0-9]" >nul
if errorlevel 1 (
  echo deepurban: this java is too old; a JDK 17 or newer is needed 1>&2
  exit /b 2
)

set "STALE=1"
if exist "%JAR%" (
  for /f %%s in ('powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $new = @(Get-Item -LiteralPath ($env:HOME_DIR + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:HOME_DIR + 'src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $jar }; if ($new) { 1 } else { 0 }"') do set "STALE=%%s"
)
if "%STALE%"=="1" (
  echo Building DeepUrban... 1>&2
  pushd "%HOME_DIR%"
  if exist "%JAR%" del "%JAR%"
  call mvnw.cmd -B -q -Dquick -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo deepurban: the build failed; its output stands above 1>&2
    exit /b 1
  )
  popd
)

if defined DEEPURBAN_CLASSPATH (
  "%JAVA%" -Xshare:auto -XX:+UseParallelGC %DEEPURBAN_JAVA_OPTS% -cp "%JAR%;%DEEPURBAN_CLASSPATH%" deepurban.cli.Main %*
) else (
  "%JAVA%" -Xshare:auto -XX:+UseParallelGC %DEEPURBAN_JAVA_OPTS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%
