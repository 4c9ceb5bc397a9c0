@echo off
rem The same as the script beside it, for Windows. Options of one's own go into JDK_JAVA_OPTIONS.
setlocal
set "JAR=%~dp0..\lib\feishu-codegen.jar"
if defined FEISHU_CODEGEN_JAR set "JAR=%FEISHU_CODEGEN_JAR%"
if not exist "%JAR%" (
    echo feishu-codegen: %JAR% is missing 1>&2
    exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "HEAP="
if "%~1"=="pull" set "HEAP=-Xms48m"
if "%~1"=="diff" set "HEAP=-Xms200m -Xmn24m"
rem Classes load faster from an archive, if somebody made one beside the jar for this JVM.
set "CLASSES="
if exist "%JAR:.jar=.jsa%" set CLASSES="-XX:SharedArchiveFile=%JAR:.jar=.jsa%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %HEAP% %CLASSES% "-Xlog:cds*=off" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
