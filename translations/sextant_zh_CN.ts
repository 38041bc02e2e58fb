<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Everywhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans IPv6 addresses and keeps the register of who holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sextant-cli VERB --help tells more of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 refused by a rule, 5 the store failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.sextant file; unsaid: SEXTANT_REGISTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON value per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it, for the journal; unsaid: the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language; unsaid: the locale&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the verb is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict RFC 4291 text; - reads one input per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names under ip6.arpa of an address or prefix, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the RFC 5952 form of an address or prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of address it is by the registry of special purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many /N there are in a prefix, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fewest prefixes that cover a range of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 39-character form of an address or prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HD ratio of USED /N in a prefix, to 4 places (RFC 3194)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the K-th value given out in a field of BITS bits, K from 0 (RFC 3531)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Stopped at your request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2026-03-01 or 2026-03-01T08:30:00+08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sextant-cli --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sextant-cli %2 --help shows what does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sextant-cli %2 --help shows the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one value, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for %2 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give -r REGISTER, or set SEXTANT_REGISTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form field=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as remark=text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words are asked for, %2 are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, your rights in it and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one such as 2001:db8::1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no place in an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 0-9, a-f, &apos;:&apos; and, at the end, &apos;.&apos; do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank inside the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the blank out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a zone id, which belongs to one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything from &apos;%&apos; away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets and a port are no part of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only what stands inside [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group &apos;%1&apos; has more than four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is one to four hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than eight groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is eight groups of four hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 groups of eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;::&apos; where groups of zeros are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;::&apos; stands more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the shorter run of zeros out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;::&apos; stands for nothing, all eight groups are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a single &apos;:&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &apos;:&apos; has no group beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or write &apos;::&apos; for zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no dotted IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four numbers 0 to 255 without leading zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only IPv6 addresses are kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is asked for, and &apos;%1&apos; is a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the length away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix has no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, such as /48</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no prefix length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number 0 to 128 without leading zeros or sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix length of %1 is more than 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 0 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix has bits set beyond its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name under ip6.arpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a name ends in ip6.arpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no label of a reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label is one hex digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 32 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write first-last, such as 2001:db8::1-2001:db8::f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve hex digits, such as 00-11-22-33-44-55</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface id %1 was not made from a MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an id has ff:fe inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of %1 bits cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has 1 to 128 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is beyond a field of %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers count from 0 to 2^%2 - 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no order of giving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of leftmost, centermost, rightmost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /%2 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a length from the prefix&apos;s own to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here counts beyond 2^128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of nothing used there is no ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used are more than the %2 there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as XLSX or as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a table of Excel 97-2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an OpenDocument table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XLSX cannot be read from the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as &quot;CSV UTF-8&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged, or UTF-16 without its mark; save it as &quot;CSV UTF-8&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens this cell is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or write a quotation mark within a quoted cell twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a quotation mark within a quoted cell twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large in one respect (%1): over the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a broken or hostile file; split it if it is neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML of the file declares a document type or entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spreadsheet program writes these; the file is hostile or was edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of %1 names no kind of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the name with .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a cell cannot stand in this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a cell is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a cell has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a cell is longer than XLSX can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to 32,767 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the table only %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode of allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain redirection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obtained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requires filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may give on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nature of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of the contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
