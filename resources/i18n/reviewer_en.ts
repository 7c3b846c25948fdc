<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Amounts</name>
        <message numerus="yes">
            <source>%Ln error(s)</source>
            <translation>
                <numerusform>%Ln error</numerusform>
                <numerusform>%Ln errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes, %Ln article(s) timed</source>
            <translation>
                <numerusform>minutes, %Ln article timed</numerusform>
                <numerusform>minutes, %Ln articles timed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in the table.</source>
            <translation>
                <numerusform>%Ln more in the table.</numerusform>
                <numerusform>%Ln more in the table.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CategoryCommands</name>
        <message numerus="yes">
            <source>%n category(ies) written to {path}.</source>
            <translation>
                <numerusform>%n category(ies) written to {path}.</numerusform>
                <numerusform>%n category(ies) written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n category(ies) taken in.</source>
            <translation>
                <numerusform>%n category(ies) taken in.</numerusform>
                <numerusform>%n category(ies) taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CleaningCommands</name>
        <message numerus="yes">
            <source>%n rule(s) for {site}; its articles are cleaned again.</source>
            <translation>
                <numerusform>%n rule for {site}; its articles are cleaned again.</numerusform>
                <numerusform>%n rules for {site}; its articles are cleaned again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cleaned again: %n of {total} article(s) changed.</source>
            <translation>
                <numerusform>Cleaned again: %n of {total} article changed.</numerusform>
                <numerusform>Cleaned again: %n of {total} articles changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) written to {path}.</source>
            <translation>
                <numerusform>%n rule written to {path}.</numerusform>
                <numerusform>%n rules written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) imported.</source>
            <translation>
                <numerusform>%n rule imported.</numerusform>
                <numerusform>%n rules imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message numerus="yes">
            <source>%n difference(s) in names, numbers, dates; {key} goes there</source>
            <translation>
                <numerusform>%n difference in names, numbers, dates; {key} goes there</numerusform>
                <numerusform>%n differences in names, numbers, dates; {key} goes there</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectedDialog</name>
        <message numerus="yes">
            <source>%n correction(s) applied</source>
            <translation>
                <numerusform>%n correction applied</numerusform>
                <numerusform>%n corrections applied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not applied</source>
            <translation>
                <numerusform>%n not applied</numerusform>
                <numerusform>%n not applied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditedTableDialog</name>
        <message numerus="yes">
            <source>Make %n change(s)</source>
            <translation>
                <numerusform>Make %n change</numerusform>
                <numerusform>Make %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeCommands</name>
        <message numerus="yes">
            <source>What the list shows: %n article(s)</source>
            <translation>
                <numerusform>What the list shows: %n article</numerusform>
                <numerusform>What the list shows: %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The selection: %n article(s)</source>
            <translation>
                <numerusform>The selection: %n article</numerusform>
                <numerusform>The selection: %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}.</source>
            <translation>
                <numerusform>%n row written to {path}.</numerusform>
                <numerusform>%n rows written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written to {path}.</source>
            <translation>
                <numerusform>%n item written to {path}.</numerusform>
                <numerusform>%n items written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read: nothing differs from the library.</source>
            <translation>
                <numerusform>%n row read: nothing differs from the library.</numerusform>
                <numerusform>%n rows read: nothing differs from the library.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) changed. {undo} takes it back.</source>
            <translation>
                <numerusform>%n annotation changed. {undo} takes it back.</numerusform>
                <numerusform>%n annotations changed. {undo} takes it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n of {total} articles</source>
            <translation>
                <numerusform>%n of {total} articles</numerusform>
                <numerusform>%n of {total} articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakeCommands</name>
        <message numerus="yes">
            <source>%n article(s) imported</source>
            <translation>
                <numerusform>%n article imported</numerusform>
                <numerusform>%n articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new version(s)</source>
            <translation>
                <numerusform>%n new version</numerusform>
                <numerusform>%n new versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) to place again (menu Review)</source>
            <translation>
                <numerusform>%n error to place again (menu Review)</numerusform>
                <numerusform>%n errors to place again (menu Review)</numerusform>
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
    </context>
    <context>
        <name>Minimap</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed passage(s)</source>
            <translation>
                <numerusform>%n removed passage</numerusform>
                <numerusform>%n removed passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure passage(s)</source>
            <translation>
                <numerusform>%n unsure passage</numerusform>
                <numerusform>%n unsure passages</numerusform>
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
        <name>PassagesCommands</name>
        <message numerus="yes">
            <source>Tag %n place(s)  ↵</source>
            <translation>
                <numerusform>Tag %n place  ↵</numerusform>
                <numerusform>Tag %n places  ↵</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n error(s)  ↵</source>
            <translation>
                <numerusform>Delete %n error  ↵</numerusform>
                <numerusform>Delete %n errors  ↵</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n error(s)  ↵</source>
            <translation>
                <numerusform>Change %n error  ↵</numerusform>
                <numerusform>Change %n errors  ↵</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done at %n place(s) in one act; {undo} takes all of it back.</source>
            <translation>
                <numerusform>Done at %n place in one act; {undo} takes all of it back.</numerusform>
                <numerusform>Done at %n places in one act; {undo} takes all of it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassagesDialog</name>
        <message numerus="yes">
            <source>Also %n place(s) with other capitals</source>
            <translation>
                <numerusform>Also %n place with other capitals</numerusform>
                <numerusform>Also %n places with other capitals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueDelegate</name>
        <message numerus="yes">
            <source>%n other(s) on it</source>
            <translation>
                <numerusform>%n other on it</numerusform>
                <numerusform>%n others on it</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n other(s) on the same story</source>
            <translation>
                <numerusform>%n other on the same story</numerusform>
                <numerusform>%n others on the same story</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueProgress</name>
        <message numerus="yes">
            <source>%n of {total} reviewed</source>
            <translation>
                <numerusform>%n of {total} reviewed</numerusform>
                <numerusform>%n of {total} reviewed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} reviewed in this list</source>
            <translation>
                <numerusform>%n of {total} reviewed in this list</numerusform>
                <numerusform>%n of {total} reviewed in this list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} in all</source>
            <translation>
                <numerusform>%n of {total} in all</numerusform>
                <numerusform>%n of {total} in all</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message numerus="yes">
            <source>The backup is in place, with %n article(s).</source>
            <translation>
                <numerusform>The backup is in place, with %n article.</numerusform>
                <numerusform>The backup is in place, with %n articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read.</source>
            <translation>
                <numerusform>%n row could not be read.</numerusform>
                <numerusform>%n rows could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SameOffer</name>
        <message numerus="yes">
            <source>%n other error(s) on the same passage, of the same category.</source>
            <translation>
                <numerusform>%n other error on the same passage, of the same category.</numerusform>
                <numerusform>%n other errors on the same passage, of the same category.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeBar</name>
        <message numerus="yes">
            <source>What the list shows: %Ln article(s)</source>
            <translation>
                <numerusform>What the list shows: %Ln article</numerusform>
                <numerusform>What the list shows: %Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettlingCommands</name>
        <message numerus="yes">
            <source>%n place(s) confirmed.</source>
            <translation>
                <numerusform>%n place confirmed.</numerusform>
                <numerusform>%n places confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message numerus="yes">
            <source>%Ln error(s) wait in articles that are not reviewed.</source>
            <translation>
                <numerusform>%Ln error wait in articles that are not reviewed.</numerusform>
                <numerusform>%Ln errors wait in articles that are not reviewed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsText</name>
        <message numerus="yes">
            <source>%Ln article(s) reviewed</source>
            <translation>
                <numerusform>%Ln article reviewed</numerusform>
                <numerusform>%Ln articles reviewed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s) read</source>
            <translation>
                <numerusform>%Ln word read</numerusform>
                <numerusform>%Ln words read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rejected</numerusform>
                <numerusform>%Ln rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in articles that are not reviewed yet</source>
            <translation>
                <numerusform>%Ln in articles that are not reviewed yet</numerusform>
                <numerusform>%Ln in articles that are not reviewed yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WatchingCommands</name>
        <message numerus="yes">
            <source>%n article(s) from the watched folder</source>
            <translation>
                <numerusform>%n article from the watched folder</numerusform>
                <numerusform>%n articles from the watched folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: see File, watched folder</source>
            <translation>
                <numerusform>%n left out: see File, watched folder</numerusform>
                <numerusform>%n left out: see File, watched folder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WebDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n article taken in</numerusform>
                <numerusform>%n articles taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n left out</source>
            <translation>
                <numerusform>, %n left out</numerusform>
                <numerusform>, %n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> and %n more site(s)</source>
            <translation>
                <numerusform> and %n more site</numerusform>
                <numerusform> and %n more sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es), of: </source>
            <translation>
                <numerusform>%n address(es), of: </numerusform>
                <numerusform>%n address(es), of: </numerusform>
            </translation>
        </message>
    </context>
</TS>
