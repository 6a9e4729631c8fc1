#include "mapping/suggester.h"

#include <QTest>

using namespace remarketeer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "email=Mail first_name=Name:first …" of the filled rows, in the attributes' order.
QString written(const PropertyMapping &mapping)
{
    QStringList parts;
    for (const ExportAttributeInfo &entry : exportAttributes()) {
        if (const auto &choice = mapping.choice(entry.attribute)) {
            const QString word = choice->derivation == Derivation::None        ? QString()
                                 : choice->derivation == Derivation::FirstWord ? u":first"_s
                                                                               : u":last"_s;
            parts << QLatin1String(entry.key) + u'=' + choice->property + word;
        }
    }
    return parts.join(u' ');
}

QList<PropertySample> named(const QString &header)
{
    QList<PropertySample> properties;
    for (const QString &name : header.split(u','))
        properties << PropertySample{name, {}};
    return properties;
}

QString suggested(const QList<PropertySample> &properties)
{
    return written(suggestMappings({}, properties));
}

} // namespace

class TestSuggester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnderstood_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("mapping");
        const auto add = [](const char *tag, const QString &header, const QString &mapping) {
            QTest::newRow(tag) << header << mapping;
        };
        add("sample profiles",
            u"id,email,phone,first_name,last_name,first_initial,gender,dob,city,state,country,zip,gaid,idfa"_s,
            u"email=email phone=phone first_name=first_name last_name=last_name first_name_initial=first_initial "
            "gender=gender dob=dob city=city state=state country=country zip=zip gaid=gaid idfa=idfa"_s);
        add("the audience file's own header",
            u"Email,Phone,First Name,Last Name,First Name Initial,Gender,Date of Birth (DOB),City,State,Country,ZIP,Google Advertising ID,Identifier for Advertisers"_s,
            u"email=Email phone=Phone first_name=First Name last_name=Last Name first_name_initial=First Name Initial "
            "gender=Gender dob=Date of Birth (DOB) city=City state=State country=Country zip=ZIP "
            "gaid=Google Advertising ID idfa=Identifier for Advertisers"_s);
        add("English",
            u"EmailAddress,mobileNumber,givenName,SURNAME,Sex,date_of_birth,Town,Province,country_code,postcode,aaid,IDFA"_s,
            u"email=EmailAddress phone=mobileNumber first_name=givenName last_name=SURNAME "
            u"first_name_initial=givenName "
            "gender=Sex dob=date_of_birth city=Town state=Province country=country_code zip=postcode gaid=aaid "
            "idfa=IDFA"_s);
        add("English, around",
            u"customer.e_mail,billing_phone,user first name,Contact Last Name,customerBirthDate,shipping_city,billing_country,ZIPCode,advertising_id"_s,
            u"email=customer.e_mail phone=billing_phone first_name=user first name last_name=Contact Last Name "
            "first_name_initial=user first name dob=customerBirthDate city=shipping_city country=billing_country "
            "zip=ZIPCode gaid=advertising_id"_s);
        add("German",
            u"Kundennummer,Vorname,Nachname,E-Mail-Adresse,Telefon,Geschlecht,Geburtstag,Straße,PLZ,Ort,Bundesland,Land"_s,
            u"email=E-Mail-Adresse phone=Telefon first_name=Vorname last_name=Nachname first_name_initial=Vorname "
            "gender=Geschlecht dob=Geburtstag city=Ort state=Bundesland country=Land zip=PLZ"_s);
        add("German, Name beside Vorname", u"Name,Vorname,Mail,Handy"_s,
            u"email=Mail phone=Handy first_name=Vorname last_name=Name first_name_initial=Vorname"_s);
        add("French",
            u"Nom,Prénom,Adresse e-mail,Numéro de téléphone,Sexe,Date de naissance,Ville,Région,Code postal,Pays"_s,
            u"email=Adresse e-mail phone=Numéro de téléphone first_name=Prénom last_name=Nom first_name_initial=Prénom "
            "gender=Sexe dob=Date de naissance city=Ville state=Région country=Pays zip=Code postal"_s);
        add("Spanish",
            u"Nombre,Apellidos,Correo electrónico,Móvil,Género,Fecha de nacimiento,Ciudad,Provincia,Código postal,País"_s,
            u"email=Correo electrónico phone=Móvil first_name=Nombre last_name=Apellidos first_name_initial=Nombre "
            "gender=Género dob=Fecha de nacimiento city=Ciudad state=Provincia country=País zip=Código postal"_s);
        add("Portuguese", u"Nome,Sobrenome,E-mail,Celular,Sexo,Data de nascimento,Cidade,Estado,CEP,País"_s,
            u"email=E-mail phone=Celular first_name=Nome last_name=Sobrenome first_name_initial=Nome gender=Sexo "
            "dob=Data de nascimento city=Cidade state=Estado country=País zip=CEP"_s);
        add("Italian", u"Nome,Cognome,Indirizzo e-mail,Cellulare,Sesso,Data di nascita,Città,Provincia,CAP,Paese"_s,
            u"email=Indirizzo e-mail phone=Cellulare first_name=Nome last_name=Cognome first_name_initial=Nome "
            "gender=Sesso dob=Data di nascita city=Città state=Provincia country=Paese zip=CAP"_s);
        add("device ids", u"iOS Advertising ID,Android Advertising ID"_s,
            u"gaid=Android Advertising ID idfa=iOS Advertising ID"_s);
        add("full name", u"Name,Email"_s,
            u"email=Email first_name=Name:first last_name=Name:last first_name_initial=Name:first"_s);
        add("full name beside parts", u"full_name,first_name,last_name"_s,
            u"first_name=first_name last_name=last_name first_name_initial=first_name"_s);
        add("full name and one part", u"Full Name,First Name"_s,
            u"first_name=First Name last_name=Full Name:last first_name_initial=First Name"_s);
        add("the plainer name wins", u"billing_email,email,email_2"_s, u"email=email"_s);
        add("already hashed", u"email_sha256,hashed_phone"_s, u"email=email_sha256 phone=hashed_phone"_s);
        add("names that only sound alike",
            u"email_opt_in,last_seen,order_state,phone_model,mobile_os,birth_year,username,city_tier,first_order,android_id,advertiser"_s,
            QString());
        add("nothing", u"id,score,tags"_s, QString());
    }
    void namesAreUnderstood()
    {
        QFETCH(QString, header);
        QFETCH(QString, mapping);
        QCOMPARE(suggested(named(header)), mapping);
    }

    void valuesSettleWhatNamesDoNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("mapping");
        const auto add = [](const char *tag, const QString &name, const QStringList &values, const QString &mapping) {
            QTest::newRow(tag) << name << values << mapping;
        };
        add("e-mail", u"login"_s, {u"a@example.com"_s, u" B@Example.org "_s, u"c@mail.example.net"_s},
            u"email=login"_s);
        add("phone", u"reach"_s, {u"+49 30 123456"_s, u"+1 (212) 555-0100"_s, u"+44.20.79460000"_s}, u"phone=reach"_s);
        add("numbers are not phones", u"reference"_s, {u"491511234567"_s, u"491511234568"_s, u"491511234569"_s}, {});
        add("gender", u"c7"_s, {u"m"_s, u"F"_s, u"Male"_s, u"unknown"_s}, u"gender=c7"_s);
        add("always the same is no gender", u"flag"_s, {u"m"_s, u"m"_s, u"m"_s}, {});
        add("birthdays", u"c8"_s, {u"1980-01-02"_s, u"31.12.1975"_s, u"5/6/2001"_s, u"1990/01/01"_s}, u"dob=c8"_s);
        add("recent dates are no birthdays", u"c9"_s, {u"2021-01-02"_s, u"2020-03-04"_s, u"2019-05-06"_s}, {});
        add("countries", u"c10"_s, {u"DE"_s, u"Germany"_s, u"fr"_s, u"Brazil"_s}, u"country=c10"_s);
        add("languages are no countries", u"language"_s, {u"de"_s, u"fr"_s, u"it"_s}, {});
        add("somebody else's e-mail", u"agent_contact"_s, {u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s},
            {});
        add("UUIDs may be either device id, or neither", u"device"_s,
            {u"38400000-8cf0-11bd-b23e-10b96e40000d"_s, u"38400000-8cf0-11bd-b23e-10b96e40000e"_s,
             u"38400000-8cf0-11bd-b23e-10b96e40000f"_s},
            {});
        add("too few to tell", u"login"_s, {u"a@example.com"_s}, {});
        add("a flag called Email", u"Email"_s, {u"yes"_s, u"no"_s, u"no"_s, u"yes"_s, u"yes"_s}, {});
        add("hashed e-mails", u"Email"_s, QStringList(5, QString(64, u'a')), u"email=Email"_s);
        add("a full name", u"Name"_s, {u"Ada Lovelace"_s, u"Grace Brewster Hopper"_s, u"Cher"_s},
            u"first_name=Name:first last_name=Name:last first_name_initial=Name:first"_s);
        add("a name of one word", u"Name"_s, {u"Ada"_s, u"Grace"_s, u"Cher"_s}, {});
    }
    void valuesSettleWhatNamesDoNot()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, values);
        QFETCH(QString, mapping);
        QCOMPARE(suggested({{u"id"_s, {u"1"_s, u"2"_s, u"3"_s}}, {name, values}}), mapping);
    }
    void aNamedPropertyGoesBeforeOneKnownByValues()
    {
        const QStringList emails{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s};
        QCOMPARE(suggested({{u"login"_s, emails}, {u"E-Mail"_s, emails}}), u"email=E-Mail"_s);
        const QStringList flags{u"1"_s, u"0"_s, u"1"_s, u"1"_s, u"0"_s};
        QCOMPARE(suggested({{u"email"_s, flags}, {u"login"_s, emails}}), u"email=login"_s);
    }

    void choicesAreNeverChanged()
    {
        PropertyMapping mapping;
        mapping.choice(ExportAttribute::Email) = PropertyChoice{u"backup address"_s};
        mapping.choice(ExportAttribute::LastName) = PropertyChoice{u"vanished"_s, Derivation::LastWord};
        mapping.options.defaultCountry = "DE";
        mapping.options.dateOrder = DateOrder::DayMonthYear;
        mapping.dateOrderChosen = true;
        const PropertyMapping after = suggestMappings(mapping, named(u"email,first_name,last_name,phone"_s));
        QCOMPARE(written(after), u"email=backup address phone=phone first_name=first_name last_name=vanished:last "
                                 "first_name_initial=first_name"_s);
        QVERIFY(after.options == mapping.options);
        QVERIFY(after.dateOrderChosen);
        QVERIFY(suggestMappings(after, named(u"mail,tel,vorname"_s)) == after);
    }
    void aPropertyThatIsTakenIsNotSuggestedAgain()
    {
        PropertyMapping mapping;
        mapping.choice(ExportAttribute::City) = PropertyChoice{u"region"_s};
        QCOMPARE(written(suggestMappings(mapping, named(u"region"_s))), u"city=region"_s);
    }

    void systemPropertiesAreCleverTaps_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("system");
        for (const char *name : {"Name", "email", "IDENTITY", "Phone", "Gender", "DOB", "Timezone", "City", "Country"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"", "first_name", "E-mail", "Email ", "State", "zip", "gaid"})
            QTest::addRow("\"%s\"", name) << QString::fromLatin1(name) << false;
    }
    void systemPropertiesAreCleverTaps()
    {
        QFETCH(QString, name);
        QFETCH(bool, system);
        QCOMPARE(isSystemProperty(name), system);
    }
};

QTEST_GUILESS_MAIN(TestSuggester)
#include "tst_suggester.moc"
