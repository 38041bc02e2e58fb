<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows lie outside and were left out.</source>
        <translation>
            <numerusform>%n row lies outside and was left out.</numerusform>
            <numerusform>%n rows lie outside and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values erased.</source>
        <translation>
            <numerusform>%n value erased.</numerusform>
            <numerusform>%n values erased.</numerusform>
        </translation>
    </message>
</context>
</TS>
