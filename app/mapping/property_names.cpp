#include "mapping/property_names.h"

#include <QSet>

#include <algorithm>

namespace remarketeer {

namespace {

/// Names of each attribute as wordsOf() gives them, without blanks between the words.
const QSet<QString> &namesOf(ExportAttribute attribute)
{
    const auto set = [](const char *words) {
        const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    static const std::array<QSet<QString>, exportAttributeCount> names{
        // Email
        set("email emailaddress emailid mail mailaddress emailadresse mailadresse epost adresseemail adressemail "
            "courriel adresseelectronique correo correoelectronico direcciondecorreo direcciondecorreoelectronico "
            "direccionemail direcciondeemail enderecoemail enderecodeemail correioeletronico correioelectronico "
            "indirizzoemail indirizzomail indirizzodipostaelettronica postaelettronica"),
        // Phone
        set("phone phonenumber phoneno phonenr telephone telephonenumber tel telno telnr mobile mobilephone "
            "mobilenumber mobileno mobilephonenumber cell cellphone cellphonenumber cellnumber msisdn whatsapp "
            "whatsappnumber telefon telefonnummer telefonnr telefonnumber handy handynummer handynr mobil mobilnummer "
            "mobiltelefon mobilfunknummer rufnummer numerodetelephone numerotelephone portable telephoneportable "
            "telportable numerodeportable telefono numerodetelefono numerotelefono movil telefonomovil numerodemovil "
            "celular telefonocelular telefonecelular numerodecelular telefone numerodetelefone telemovel cellulare "
            "numeroditelefono telefonocellulare numerodicellulare"),
        // First Name
        set("firstname fname first givenname given forename vorname rufname prenom primernombre nombredepila "
            "primeironome nomeproprio nomedibattesimo"),
        // Last Name
        set("lastname lname last surname sname familyname secondname nachname familienname zuname nomdefamille "
            "nomfamille apellido apellidos primerapellido sobrenome apelido apelidos ultimonome cognome"),
        // First Name Initial
        set("firstnameinitial firstinitial initial fi finitial initialfirstname initialofthefirstname initiale "
            "initialeduprenom vornameninitiale vornameinitiale inicial inicialdelnombre inicialdonome iniziale "
            "inizialedelnome"),
        // Gender
        set("gender sex geschlecht sexe genre genero sexo genere sesso"),
        // Date of Birth
        set("dob dateofbirth dateofbirthdob birthdate birthday bday birth bdate birthdt geburtsdatum geburtstag "
            "gebdatum gebdat geburt datedenaissance datenaissance naissance anniversaire fechadenacimiento "
            "fechanacimiento nacimiento fecnac cumpleanos datadenascimento datanascimento nascimento aniversario "
            "datadinascita datanascita nascita compleanno"),
        // City
        set("city cityname town locality ort wohnort stadt ville commune localite ciudad poblacion localidad municipio "
            "cidade municipality citta comune localita"),
        // State
        set("state statename statecode stateprovince stateorprovince stateregion provincestate province provincecode "
            "region regionname regioncode bundesland kanton provincia estado comunidadautonoma regione regiao uf etat"),
        // Country
        set("country countrycode countryname countryiso countryiso2 isocountry isocountrycode nation land landcode "
            "landercode landerkennung landeskennung laendercode staat pays codepays nompays pais codigopais "
            "codigodepais codigodelpais nomedopais paese nazione codicepaese nomepaese"),
        // ZIP
        set("zip zipcode zippostal zippostalcode ziporpostalcode postal postalcode postcode postalzip pincode plz "
            "postleitzahl codepostal cp codigopostal codpostal cep cap codicepostale codicediavviamentopostale"),
        // Google Advertising ID
        set("gaid googleadvertisingid googleadvertiserid googleadid googleaid googleplayadvertisingid aaid "
            "androidadvertisingid androidadvertiserid androidadid androidaid gpsadid playadid advertisingid"),
        // Identifier for Advertisers
        set("idfa identifierforadvertisers identifierforadvertiser iosadvertisingid iosadid iosidfa appleadvertisingid "
            "appleadid appleidfa iphoneidfa iosadvertisingidentifier"),
    };
    return names[static_cast<std::size_t>(attribute)];
}

/// Words that may stand around a name without changing what it is.
bool isNeutral(const QString &word)
{
    static const QSet<QString> neutral = [] {
        const QStringList words =
            QStringLiteral(
                "a the of my your user users customer customers contact client clients member subscriber buyer person "
                "people personal profile profiles property properties trait traits attribute attributes field data "
                "primary main default home private billing bill shipping ship delivery mailing current preferred raw "
                "clean normalized normalised hash hashed sha text value str string address addr full n nr num numero "
                "kunde kunden kundin nutzer privat haupt rechnung rechnungs liefer anschrift adresse "
                "cliente clientes usuario utilisateur utente contacto contatto contato principal principale "
                "de du des d del della di do da el la le l les il lo dei der die das des vom")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return neutral.contains(word) ||
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == u'ß' || c == u'ẞ')
            plain += u"ss";
        else if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace

QStringList wordsOf(const QString &name)
{
    const QString text = withoutAccents(name);
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words << word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            finish();
            continue;
        }
        if (!word.isEmpty()) {
            const QChar before = text[i - 1];
            const bool lowerToUpper = c.isUpper() && before.isLower();
            // The last capital of a run begins the next word: "ZIPCode".
            const bool endOfCapitals = c.isUpper() && before.isUpper() && i + 1 < text.size() && text[i + 1].isLower();
            const bool digitEdge = c.isDigit() != before.isDigit();
            if (lowerToUpper || endOfCapitals || digitEdge)
                finish();
        }
        word += c;
    }
    finish();
    return words;
}

int nameScore(const QStringList &words, ExportAttribute attribute)
{
    const QSet<QString> &names = namesOf(attribute);
    int best = 0;
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString joined;
        for (qsizetype to = from; to < words.size(); ++to) {
            joined += words[to];
            if (!names.contains(joined))
                continue;
            const bool neutralAround = std::all_of(words.begin(), words.begin() + from, isNeutral) &&
                                       std::all_of(words.begin() + to + 1, words.end(), isNeutral);
            const auto around = static_cast<int>(words.size() - (to - from + 1));
            if (neutralAround)
                best = std::max({best, around == 0 ? 100 : 90 - 5 * around, 1});
        }
    }
    return best;
}

bool isAboutSomethingElse(const QStringList &words)
{
    static const QSet<QString> others{
        QStringLiteral("fax"),      QStringLiteral("telefax"),  QStringLiteral("lang"),
        QStringLiteral("language"), QStringLiteral("locale"),   QStringLiteral("sprache"),
        QStringLiteral("langue"),   QStringLiteral("idioma"),   QStringLiteral("lingua"),
        QStringLiteral("referrer"), QStringLiteral("referral"), QStringLiteral("agent"),
        QStringLiteral("sales"),    QStringLiteral("manager"),  QStringLiteral("owner"),
        QStringLiteral("sender"),   QStringLiteral("store"),    QStringLiteral("emergency"),
        QStringLiteral("company"),  QStringLiteral("support"),  QStringLiteral("registered"),
        QStringLiteral("created"),  QStringLiteral("partner"),  QStringLiteral("spouse")};
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return others.contains(word); });
}

BareName bareName(const QStringList &words)
{
    static const QSet<QString> full{
        QStringLiteral("fullname"),         QStringLiteral("displayname"),      QStringLiteral("customername"),
        QStringLiteral("kundenname"),       QStringLiteral("completename"),     QStringLiteral("wholename"),
        QStringLiteral("nombrecompleto"),   QStringLiteral("nombreyapellidos"), QStringLiteral("nombreapellidos"),
        QStringLiteral("nomecompleto"),     QStringLiteral("nomecognome"),      QStringLiteral("nomeecognome"),
        QStringLiteral("nomcomplet"),       QStringLiteral("nomprenom"),        QStringLiteral("vollername"),
        QStringLiteral("vollstandigername")};
    QString joined;
    for (const QString &word : words) {
        if (!isNeutral(word) || word == u"full")
            joined += word;
    }
    if (full.contains(joined))
        return BareName::FullName;
    if (joined == u"name" || joined == u"nom")
        return BareName::FullOrLastName;
    if (joined == u"nombre" || joined == u"nome")
        return BareName::FullOrFirstName;
    return BareName::None;
}

} // namespace remarketeer
