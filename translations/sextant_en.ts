<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names are called so: type more of it</source>
        <translation>
            <numerusform>%n name is called so: type more of it</numerusform>
            <numerusform>%n names are called so: type more of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; narrow it down</source>
        <translation>
            <numerusform>and %n more; narrow it down</numerusform>
            <numerusform>and %n more; narrow it down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) found</source>
        <translation>
            <numerusform>%Ln address found</numerusform>
            <numerusform>%Ln addresses found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) or holder(s)</source>
        <translation>
            <numerusform>%Ln unit or holder</numerusform>
            <numerusform>%Ln units or holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different address(es) held by nobody</source>
        <translation>
            <numerusform>%Ln address held by nobody</numerusform>
            <numerusform>%Ln addresses held by nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln different address(es): further ones count for their holders, but are not listed.</source>
        <translation>
            <numerusform>More than %Ln different address: further ones count for their holders, but are not listed.</numerusform>
            <numerusform>More than %Ln different addresses: further ones count for their holders, but are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more in space given to no unit yet</source>
        <translation>
            <numerusform>; %Ln more in space given to no unit yet</numerusform>
            <numerusform>; %Ln more in space given to no unit yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln of them in space given to no unit yet</source>
        <translation>
            <numerusform>; %Ln of them in space given to no unit yet</numerusform>
            <numerusform>; %Ln of them in space given to no unit yet</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>holdings</name>
    <message numerus="yes">
        <source>%n directly inside</source>
        <translation>
            <numerusform>%n directly inside</numerusform>
            <numerusform>%n directly inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::BlockSection</name>
    <message numerus="yes">
        <source>%Ln zones</source>
        <translation>
            <numerusform>%Ln zone</numerusform>
            <numerusform>%Ln zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::Colours</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::CompareView</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::EntryCard</name>
    <message numerus="yes">
        <source>&amp;Touched prefixes: %n</source>
        <translation>
            <numerusform>&amp;Touched prefix: %n</numerusform>
            <numerusform>&amp;Touched prefixes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Touched prefixes: the first %n</source>
        <translation>
            <numerusform>&amp;Touched prefix: the first %n</numerusform>
            <numerusform>&amp;Touched prefixes: the first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ExportDialog</name>
    <message numerus="yes">
        <source>✔ Nothing keeps it from being filed: %n row(s).</source>
        <translation>
            <numerusform>✔ Nothing keeps it from being filed: %n row.</numerusform>
            <numerusform>✔ Nothing keeps it from being filed: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✖ %n error(s) keep it from being filed. Press Enter on one to mend it.</source>
        <translation>
            <numerusform>✖ %n error keeps it from being filed. Press Enter on it to mend it.</numerusform>
            <numerusform>✖ %n errors keep it from being filed. Press Enter on one to mend it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FindingsPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::FormBody</name>
    <message numerus="yes">
        <source>It stays quarantined for %n days and is free again after that.</source>
        <translation>
            <numerusform>It stays quarantined for %n day and is free again after that.</numerusform>
            <numerusform>It stays quarantined for %n days and is free again after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdings lie inside it.</source>
        <translation>
            <numerusform>%n holding lies inside it.</numerusform>
            <numerusform>%n holdings lie inside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HolderPage</name>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Only the first is shown (%n).</numerusform>
            <numerusform>Only the first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::HoldingsView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ImportDialog</name>
    <message numerus="yes">
        <source>%n refused row(s) left out</source>
        <translation>
            <numerusform>%n refused row left out</numerusform>
            <numerusform>%n refused rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::ImportSheet</name>
    <message numerus="yes">
        <source>%n pasted row(s)</source>
        <translation>
            <numerusform>%n pasted row</numerusform>
            <numerusform>%n pasted rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>＋ %n will be added</source>
        <translation>
            <numerusform>＋ %n will be added</numerusform>
            <numerusform>＋ %n will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n will be changed</source>
        <translation>
            <numerusform>◐ %n will be changed</numerusform>
            <numerusform>◐ %n will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>＝ %n the same</source>
        <translation>
            <numerusform>＝ %n the same</numerusform>
            <numerusform>＝ %n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n refused</source>
        <translation>
            <numerusform>✕ %n refused</numerusform>
            <numerusform>✕ %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MapCanvas</name>
    <message numerus="yes">
        <source>All of %n blocks</source>
        <translation>
            <numerusform>All of %n block</numerusform>
            <numerusform>All of %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rectangles inside</source>
        <translation>
            <numerusform>%n rectangle inside</numerusform>
            <numerusform>%n rectangles inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::MemberTree</name>
    <message numerus="yes">
        <source>%n prefixes</source>
        <translation>
            <numerusform>%n prefix</numerusform>
            <numerusform>%n prefixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::NavigationPane</name>
    <message numerus="yes">
        <source>%n of them end within 30 days</source>
        <translation>
            <numerusform>%n of them ends within 30 days</numerusform>
            <numerusform>%n of them end within 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PlanAssistant</name>
    <message numerus="yes">
        <source>Discard this plan? %Ln pasted rows go with it.</source>
        <translation>
            <numerusform>Discard this plan? %Ln pasted row goes with it.</numerusform>
            <numerusform>Discard this plan? %Ln pasted rows go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PreviewDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PreviewPanel</name>
    <message numerus="yes">
        <source>%Ln prefixes in force stay where they are.</source>
        <translation>
            <numerusform>%Ln prefix in force stays where it is.</numerusform>
            <numerusform>%Ln prefixes in force stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows lie outside the planned divisions and are left out.</source>
        <translation>
            <numerusform>%Ln row lies outside the planned divisions and is left out.</numerusform>
            <numerusform>%Ln rows lie outside the planned divisions and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to put right</source>
        <translation>
            <numerusform>%Ln thing to put right</numerusform>
            <numerusform>%Ln things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::PublishDialog</name>
    <message numerus="yes">
        <source>%Ln new prefixes come into force</source>
        <translation>
            <numerusform>%Ln new prefix comes into force</numerusform>
            <numerusform>%Ln new prefixes come into force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are new.</source>
        <translation>
            <numerusform>%Ln member is new.</numerusform>
            <numerusform>%Ln members are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::SchemeStrip</name>
    <message numerus="yes">
        <source>The block&apos;s own %n bits</source>
        <translation>
            <numerusform>The block&apos;s own %n bit</numerusform>
            <numerusform>The block&apos;s own %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bits, prefixes of /%2</source>
        <translation>
            <numerusform>%1: %n bit, prefixes of /%2</numerusform>
            <numerusform>%1: %n bits, prefixes of /%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::StatusLine</name>
    <message numerus="yes">
        <source>Journal: %n entries, the last on %1</source>
        <translation>
            <numerusform>Journal: %n entry, on %1</numerusform>
            <numerusform>Journal: %n entries, the last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sextant::desktop::VerifyDialog</name>
    <message numerus="yes">
        <source>The chain of all %n entries is whole.</source>
        <translation>
            <numerusform>The chain of its %n entry is whole.</numerusform>
            <numerusform>The chain of all %n entries is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>told</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
