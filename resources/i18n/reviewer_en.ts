<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FileCommands</name>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article imported</numerusform>
                <numerusform>%n articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already there</source>
            <translation>
                <numerusform>%n already there</numerusform>
                <numerusform>%n already there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>%n row written to {path}.</numerusform>
                <numerusform>%n rows written to {path}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageWording</name>
        <message numerus="yes">
            <source>%n line(s) removed out of {total}</source>
            <translation>
                <numerusform>%n line removed out of {total}</numerusform>
                <numerusform>%n lines removed out of {total}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreadable character(s)</source>
            <translation>
                <numerusform>%n unreadable character</numerusform>
                <numerusform>%n unreadable characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) removed</source>
            <translation>
                <numerusform>%n line removed</numerusform>
                <numerusform>%n lines removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>%n of {total} reviewed</source>
            <translation>
                <numerusform>%n of {total} reviewed</numerusform>
                <numerusform>%n of {total} reviewed</numerusform>
            </translation>
        </message>
    </context>
</TS>
