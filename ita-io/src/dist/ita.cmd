@echo off
rem Starts ita with the Java that stands beside it; none need be installed. Thai needs the code page of UTF-8.
setlocal
chcp 65001 > nul
set "ITA_HOME=%~dp0"
if exist "%ITA_HOME%lib\ita.jsa" (
    "%ITA_HOME%runtime\bin\java" -XX:SharedArchiveFile="%ITA_HOME%lib\ita.jsa" -Xlog:disable "@%ITA_HOME%lib\java.options" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%ITA_HOME%lib\ita-cli.jar" %*
) else (
    "%ITA_HOME%runtime\bin\java" "@%ITA_HOME%lib\java.options" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%ITA_HOME%lib\ita-cli.jar" %*
)
exit /b %ERRORLEVEL%
