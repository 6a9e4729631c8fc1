<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>remarketeer::AccountStatus</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::AccountsPresenter</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <translation>
            <numerusform>%1 of %n account</numerusform>
            <numerusform>%1 of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remarketeer forgets this account. Its access token stays, because %n other account(s) of the same sign-in use it.</source>
        <translation>
            <numerusform>Remarketeer forgets this account. Its access token stays, because %n other account of the same sign-in uses it.</numerusform>
            <numerusform>Remarketeer forgets this account. Its access token stays, because %n other accounts of the same sign-in use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) use(s) this account and will stop: %1.</source>
        <translation>
            <numerusform>%n run uses this account and will stop: %1.</numerusform>
            <numerusform>%n runs use this account and will stop: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::ActivityPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::ConnectDialog</name>
    <message numerus="yes">
        <source>Import %n account(s)</source>
        <translation>
            <numerusform>Import %n account</numerusform>
            <numerusform>Import %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n available account(s) selected</source>
        <translation>
            <numerusform>%1 of %n available account selected</numerusform>
            <numerusform>%1 of %n available accounts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::ExportCommand</name>
    <message numerus="yes">
        <source>Upload parts: %n</source>
        <translation>
            <numerusform>Upload parts: %n</numerusform>
            <numerusform>Upload parts: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::MapPropertiesDialog</name>
    <message numerus="yes">
        <source>%n empty row(s) filled. Your own choices were left as they are.</source>
        <translation>
            <numerusform>%n empty row filled. Your own choices were left as they are.</numerusform>
            <numerusform>%n empty rows filled. Your own choices were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::MappingPresenter</name>
    <message numerus="yes">
        <source>%n mapped property(s) can no longer be found in %1: %2. The choices are kept; these columns stay blank until the properties are back or you choose others.</source>
        <translation>
            <numerusform>%n mapped property can no longer be found in %1: %2. The choice is kept; its column stays blank until the property is back or you choose another.</numerusform>
            <numerusform>%n mapped properties can no longer be found in %1: %2. The choices are kept; these columns stay blank until the properties are back or you choose others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::ReachPanel</name>
    <message numerus="yes">
        <source>of %Ln profile(s) in %1</source>
        <translation>
            <numerusform>of %Ln profile in %1</numerusform>
            <numerusform>of %Ln profiles in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::RunService</name>
    <message numerus="yes">
        <source>A description has at most 200 characters; shorten it by %n.</source>
        <translation>
            <numerusform>A description has at most 200 characters; shorten it by %n.</numerusform>
            <numerusform>A description has at most 200 characters; shorten it by %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SelectStep</name>
    <message numerus="yes">
        <source>Filter %n account(s)</source>
        <translation>
            <numerusform>Filter %n account</numerusform>
            <numerusform>Filter %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SendAudiencePresenter</name>
    <message numerus="yes">
        <source>The description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The description is %Ln character too long.</numerusform>
            <numerusform>The description is %Ln characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln profile(s)</source>
        <translation>
            <numerusform>Send %Ln profile</numerusform>
            <numerusform>Send %Ln profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SourceCard</name>
    <message numerus="yes">
        <source>%n properties</source>
        <translation>
            <numerusform>%n property</numerusform>
            <numerusform>%n properties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 profile(s)</source>
        <translation>
            <numerusform>%L1 profile</numerusform>
            <numerusform>%L1 profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::Times</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
</TS>
