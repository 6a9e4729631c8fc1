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
    <name>remarketeer::CampaignEditorPresenter</name>
    <message numerus="yes">
        <source>The name is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The name is %Ln character too long.</numerusform>
            <numerusform>The name is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignFigures</name>
    <message numerus="yes">
        <source>fetched %n min ago</source>
        <translation>
            <numerusform>fetched %n min ago</numerusform>
            <numerusform>fetched %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignPagePresenter</name>
    <message numerus="yes">
        <source>Last %n run(s)</source>
        <translation>
            <numerusform>Last %n run</numerusform>
            <numerusform>Last %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignReach</name>
    <message numerus="yes">
        <source>of %Ln profile(s) match “%1”</source>
        <translation>
            <numerusform>of %Ln profile matches “%1”</numerusform>
            <numerusform>of %Ln profiles match “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignReachPanel</name>
    <message numerus="yes">
        <source>%Ln of them are the control group.</source>
        <translation>
            <numerusform>%Ln of them is the control group.</numerusform>
            <numerusform>%Ln of them are the control group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are over the cap.</source>
        <translation>
            <numerusform>%Ln is over the cap.</numerusform>
            <numerusform>%Ln are over the cap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::CampaignsPresenter</name>
    <message numerus="yes">
        <source>%1 of %n campaign(s)</source>
        <translation>
            <numerusform>%1 of %n campaign</numerusform>
            <numerusform>%1 of %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
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
    <name>remarketeer::DateField</name>
    <message numerus="yes">
        <source> days ago</source>
        <comment>behind a number of days</comment>
        <translation>
            <numerusform> day ago</numerusform>
            <numerusform> days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::DeleteAudienceDialog</name>
    <message numerus="yes">
        <source>The next run of %n campaign(s) will fail: %1.</source>
        <translation>
            <numerusform>The next run of %n campaign will fail: %1.</numerusform>
            <numerusform>The next run of %n campaigns will fail: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ad group(s) lose(s) it: %1.</source>
        <translation>
            <numerusform>%n ad group loses it: %1.</numerusform>
            <numerusform>%n ad groups lose it: %1.</numerusform>
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
    <name>remarketeer::RecurrenceForm</name>
    <message numerus="yes">
        <source> runs</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> run</numerusform>
            <numerusform> runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::RuleSentences</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is in the last %n day(s)</source>
        <translation>
            <numerusform>is in the last %n day</numerusform>
            <numerusform>is in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is more than %n day(s) ago</source>
        <translation>
            <numerusform>is more than %n day ago</numerusform>
            <numerusform>is more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is in the next %n day(s)</source>
        <translation>
            <numerusform>is in the next %n day</numerusform>
            <numerusform>is in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>has its anniversary in the next %n day</numerusform>
            <numerusform>has its anniversary in the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::RunCard</name>
    <message numerus="yes">
        <source>Planned for %1, caught up; %n earlier one(s) was/were missed.</source>
        <translation>
            <numerusform>Planned for %1, caught up; %n earlier one was missed.</numerusform>
            <numerusform>Planned for %1, caught up; %n earlier ones were missed.</numerusform>
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
    <name>remarketeer::Schedule</name>
    <message numerus="yes">
        <source>A campaign runs at %1 dates and times at most; remove %n of them.</source>
        <translation>
            <numerusform>A campaign runs at %1 dates and times at most; remove %n of them.</numerusform>
            <numerusform>A campaign runs at %1 dates and times at most; remove %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::ScheduleWords</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a schedule</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) from %1 to %2 (%3)</source>
        <comment>dates and times, a time zone</comment>
        <translation>
            <numerusform>%n time from %1 to %2 (%3)</numerusform>
            <numerusform>%n times from %1 to %2 (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentPage</name>
    <message numerus="yes">
        <source>%Ln match now</source>
        <translation>
            <numerusform>%Ln matches now</numerusform>
            <numerusform>%Ln match now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentPresenter</name>
    <message numerus="yes">
        <source>%Ln who match are left out</source>
        <translation>
            <numerusform>%Ln who matches is left out</numerusform>
            <numerusform>%Ln who match are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the files are no hash, e-mail address, phone number or device ID, and leave nobody out</source>
        <translation>
            <numerusform>%Ln line of the files is no hash, e-mail address, phone number or device ID, and leaves nobody out</numerusform>
            <numerusform>%Ln lines of the files are no hash, e-mail address, phone number or device ID, and leave nobody out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::SegmentsPresenter</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s)</source>
        <translation>
            <numerusform>%1 of %n segment</numerusform>
            <numerusform>%1 of %n segments</numerusform>
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
        <source>%n campaign(s) use(s) this segment and cannot run without it: %1.</source>
        <translation>
            <numerusform>%n campaign uses this segment and cannot run without it: %1.</numerusform>
            <numerusform>%n campaigns use this segment and cannot run without it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) leave(s) it out and will be broken: %1.</source>
        <translation>
            <numerusform>%n segment leaves it out and will be broken: %1.</numerusform>
            <numerusform>%n segments leave it out and will be broken: %1.</numerusform>
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
    <name>remarketeer::ShareDialog</name>
    <message numerus="yes">
        <source>“%1” is shared with %n ad account(s).</source>
        <translation>
            <numerusform>“%1” is shared with %n ad account.</numerusform>
            <numerusform>“%1” is shared with %n ad accounts.</numerusform>
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
    <name>remarketeer::SourcesPresenter</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
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
<context>
    <name>remarketeer::ValueEditor</name>
    <message numerus="yes">
        <source> days</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::WhatPresenter</name>
    <message numerus="yes">
        <source>The description is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The description is %Ln character too long.</numerusform>
            <numerusform>The description is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>remarketeer::WhenStep</name>
    <message numerus="yes">
        <source>The next %Ln run(s)</source>
        <translation>
            <numerusform>The next %Ln run</numerusform>
            <numerusform>The next %Ln runs</numerusform>
        </translation>
    </message>
</context>
</TS>
