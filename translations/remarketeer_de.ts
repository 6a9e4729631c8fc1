<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>remarketeer::ExportAttribute</name>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Name Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of Birth (DOB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Advertising ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier for Advertisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter of the user’s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s full date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s city name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s state name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s country, ISO 3166-1 alpha-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User’s postal or ZIP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique, resettable identifier assigned to a device for advertising purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique identifier assigned to a device for advertising purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age and Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remarketeer::Ids</name>
    <message>
        <source>An entry of the workspace has an identifier that Remarketeer did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advertiser ID has 1 to 19 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audience ID has 1 to 19 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audience name has at most 128 characters; shorten it by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remarketeer::PropertyMapping</name>
    <message>
        <source>The mapping has an unknown key “%1”. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping, “%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a property, or {&quot;property&quot;: name, &quot;word&quot;: &quot;first&quot; or &quot;last&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country code of two capital letters, such as &quot;DE&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;dmy&quot; (day first) or &quot;mdy&quot; (month first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object: {…}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
